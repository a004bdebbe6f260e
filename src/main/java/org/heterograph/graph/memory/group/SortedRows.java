package org.heterograph.graph.memory.group;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.NodeValue;
import org.heterograph.graph.memory.index.NodeNumbers;
import org.heterograph.graph.memory.index.NumberKind;
import org.heterograph.graph.memory.join.Row;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/// Rows in the order of ORDER BY, all of them or the first so many. What they are sorted by is
/// computed once a row.
public final class SortedRows extends QueryIter1 {
    public static final long ALL = Long.MAX_VALUE;

    private final List<SortCondition> conditions;
    private final long limit;
    private final NodeNumbers numbers;
    private final @Nullable AtomicBoolean cancelled;
    private @Nullable Iterator<Keyed> sorted;

    /// @param limit how many rows are wanted, or [#ALL]
    public SortedRows(
            List<SortCondition> conditions,
            long limit,
            QueryIterator rows,
            NodeNumbers numbers,
            ExecutionContext context) {
        super(rows, context);
        this.conditions = conditions;
        this.limit = limit;
        this.numbers = numbers;
        this.cancelled = context.getCancelSignal();
    }

    private record Keyed(Binding row, List<SortKey> keys) {}

    @Override
    protected boolean hasNextBinding() {
        return sorted().hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        return sorted().next().row();
    }

    private Iterator<Keyed> sorted() {
        Iterator<Keyed> known = sorted;
        if (known == null) {
            List<Keyed> rows = limit == ALL ? all() : first();
            rows.sort(this::compare);
            known = rows.iterator();
            sorted = known;
        }
        return known;
    }

    private List<Keyed> all() {
        List<Keyed> rows = new ArrayList<>();
        getInput().forEachRemaining(row -> rows.add(keyed(row)));
        return rows;
    }

    private List<Keyed> first() {
        Comparator<Keyed> order = this::compare;
        PriorityQueue<Keyed> kept = new PriorityQueue<>(order.reversed());
        QueryIterator rows = getInput();
        while (limit > 0 && rows.hasNext()) {
            Keyed row = keyed(rows.next());
            if (kept.size() < limit) {
                kept.add(row);
            } else if (compare(row, kept.element()) < 0) {
                kept.remove();
                kept.add(row);
            }
        }
        return new ArrayList<>(kept);
    }

    private Keyed keyed(Binding row) {
        List<SortKey> keys = new ArrayList<>(conditions.size());
        for (SortCondition it : conditions) {
            keys.add(key(it.getExpression(), row));
        }
        return new Keyed(row, keys);
    }

    private SortKey key(Expr expression, Binding row) {
        if (expression.isVariable()) {
            int number = Row.number(row, expression.asVar(), numbers);
            return number == NodeNumbers.NONE
                    ? new SortKey(row.get(expression.asVar()), Double.NaN)
                    : new SortKey(numbers.node(number), exact(number));
        }
        NodeValue value = ExprLib.evalOrNull(expression, row, getExecContext());
        Node node = value == null ? null : value.asNode();
        return new SortKey(node, Double.NaN);
    }

    private double exact(int number) {
        NumberKind kind = numbers.kind(number);
        return kind == NumberKind.DOUBLE || kind == NumberKind.INTEGER
                ? numbers.value(number)
                : Double.NaN;
    }

    private int compare(Keyed one, Keyed other) {
        if (cancelled != null && cancelled.get()) {
            throw new QueryCancelledException();
        }
        for (int i = 0; i < conditions.size(); i++) {
            int order = one.keys().get(i).compareTo(other.keys().get(i));
            if (order != 0) {
                return conditions.get(i).getDirection() == Query.ORDER_DESCENDING ? -order : order;
            }
        }
        return one == other
                ? 0
                : BindingComparator.compareBindingsSyntactic(one.row(), other.row());
    }

    @Override
    protected void closeSubIterator() {
        sorted = null;
    }

    @Override
    protected void requestSubCancel() {
        // Told by the signal.
    }
}
