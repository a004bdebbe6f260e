package org.heterograph.graph.memory.group;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.heterograph.graph.memory.index.NodeNumbers;
import org.heterograph.graph.memory.index.Tuples;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// A row for each group of rows that agree in some variables, with what aggregates make of it. All
/// rows are taken at the first question for one.
public final class GroupedRows extends QueryIter1 {
    private final List<Var> names;
    private final List<ExprAggregator> aggregates;
    private final Values values;
    private @Nullable Iterator<Binding> groups;

    public GroupedRows(
            OpGroup group, QueryIterator rows, NodeNumbers numbers, ExecutionContext context) {
        super(rows, context);
        this.names = group.getGroupVars().getVars();
        this.aggregates = group.getAggregators();
        this.values = new Values(numbers);
    }

    /// Whether groups are told by variables alone.
    public static boolean fits(OpGroup group) {
        return group.getGroupVars().getExprs().isEmpty();
    }

    @Override
    protected boolean hasNextBinding() {
        return groups().hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        return groups().next();
    }

    private Iterator<Binding> groups() {
        Iterator<Binding> known = groups;
        if (known == null) {
            known = group();
            groups = known;
        }
        return known;
    }

    private Iterator<Binding> group() {
        Tuples keys = new Tuples(names.size());
        List<Accumulator[]> totals = new ArrayList<>();
        QueryIterator rows = getInput();
        int[] key = new int[names.size()];
        while (rows.hasNext()) {
            Binding row = rows.next();
            for (int i = 0; i < key.length; i++) {
                key[i] = values.number(row, names.get(i));
            }
            for (Accumulator it : totals(keys.add(key), totals)) {
                it.accumulate(row, getExecContext());
            }
        }
        if (keys.size() == 0 && names.isEmpty()) {
            return List.of(ofNothing()).iterator();
        }
        return rows(keys, totals).iterator();
    }

    private Accumulator[] totals(int place, List<Accumulator[]> totals) {
        if (place >= 0) {
            totals.add(
                    aggregates.stream()
                            .map(it -> Aggregates.begin(it.getAggregator(), values))
                            .toArray(Accumulator[]::new));
        }
        return totals.get(place >= 0 ? place : ~place);
    }

    private List<Binding> rows(Tuples keys, List<Accumulator[]> totals) {
        List<Binding> rows = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            BindingBuilder row = Binding.builder();
            for (int j = 0; j < names.size(); j++) {
                add(row, names.get(j), values.node(keys.at(i, j)));
            }
            for (int j = 0; j < aggregates.size(); j++) {
                NodeValue value = totals.get(i)[j].getValue();
                add(row, aggregates.get(j).getVar(), value == null ? null : value.asNode());
            }
            rows.add(row.build());
        }
        return rows;
    }

    private Binding ofNothing() {
        BindingBuilder row = Binding.builder();
        for (ExprAggregator it : aggregates) {
            add(row, it.getVar(), it.getAggregator().getValueEmpty());
        }
        return row.build();
    }

    private static void add(BindingBuilder row, Var name, @Nullable Node value) {
        if (value != null) {
            row.add(name, value);
        }
    }

    @Override
    protected void closeSubIterator() {
        groups = null;
    }

    @Override
    protected void requestSubCancel() {
        // Told by the signal.
    }
}
