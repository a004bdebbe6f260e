package org.heterograph.graph.memory.join;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterRepeatApply;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.heterograph.graph.memory.index.Canonical;
import org.heterograph.graph.memory.index.IndexedGraph;
import org.heterograph.graph.memory.index.Matches;
import org.heterograph.graph.memory.index.NodeNumbers;
import org.heterograph.graph.memory.index.Relation;
import org.heterograph.graph.memory.index.Tuples;

import java.util.List;
import java.util.stream.IntStream;

/// `?material skos:broader+ ?class` and `*`, where one of the ends is known; Jena does the others.
public final class Reach extends QueryIterRepeatApply {
    private static final int ANY = NodeNumbers.NONE;

    private final IndexedGraph graph;
    private final TriplePath path;
    private final Relation relation;
    private final boolean withStart;

    public Reach(
            TriplePath path, IndexedGraph graph, QueryIterator input, ExecutionContext context) {
        super(input, context);
        this.graph = graph;
        this.path = path;
        P_Path1 repeated = (P_Path1) path.getPath();
        Node predicate = ((P_Link) repeated.getSubPath()).getNode();
        this.relation = graph.relation(graph.numbers().of(predicate));
        this.withStart = repeated instanceof P_ZeroOrMore1;
    }

    /// Whether a path is of this kind.
    public static boolean fits(TriplePath it) {
        return (it.getPath() instanceof P_OneOrMore1 || it.getPath() instanceof P_ZeroOrMore1)
                && ((P_Path1) it.getPath()).getSubPath() instanceof P_Link
                && !it.getSubject().equals(it.getObject());
    }

    @Override
    protected QueryIterator nextStage(Binding row) {
        int subject = number(path.getSubject(), row);
        int object = number(path.getObject(), row);
        if (subject == ANY && object == ANY) {
            return new QueryIterPath(
                    path, QueryIterSingleton.create(row, getExecContext()), getExecContext());
        }
        boolean forward = subject != ANY;
        Tuples reached = reach(forward ? subject : object, forward);
        if (forward && object != ANY) {
            return reached.add(object) < 0
                    ? QueryIterSingleton.create(row, getExecContext())
                    : QueryIterNullIterator.create(getExecContext());
        }
        return rows(row, forward ? path.getObject() : path.getSubject(), reached);
    }

    private QueryIterator rows(Binding row, Node free, Tuples reached) {
        // An end that the graph does not have is no variable, and nothing leads to it.
        if (!Var.isVar(free) || row.contains(Var.alloc(free))) {
            return QueryIterNullIterator.create(getExecContext());
        }
        Names names = new Names(List.of(Var.alloc(free)));
        return QueryIterPlainWrapper.create(
                IntStream.range(0, reached.size())
                        .<Binding>mapToObj(
                                it ->
                                        new Row(
                                                row,
                                                graph.numbers(),
                                                names,
                                                new int[] {reached.at(it, 0)}))
                        .iterator(),
                getExecContext());
    }

    private int number(Node end, Binding row) {
        if (!Var.isVar(end)) {
            return graph.numbers().of(Canonical.of(end));
        }
        Var name = Var.alloc(end);
        int number = Row.number(row, name, graph.numbers());
        return number == ANY && row.contains(name)
                ? graph.numbers().of(Canonical.of(row.get(name)))
                : number;
    }

    private Tuples reach(int start, boolean forward) {
        Tuples reached = new Tuples(1);
        Matches matches = graph.matches();
        if (withStart) {
            reached.add(start);
        } else {
            next(start, forward, matches, reached);
        }
        for (int i = 0; i < reached.size(); i++) {
            next(reached.at(i, 0), forward, matches, reached);
        }
        return reached;
    }

    private void next(int from, boolean forward, Matches matches, Tuples reached) {
        matches.open(forward ? from : ANY, relation, forward ? ANY : from);
        while (matches.next()) {
            reached.add(forward ? matches.object() : matches.subject());
        }
    }
}
