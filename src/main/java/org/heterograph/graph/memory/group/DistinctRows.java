package org.heterograph.graph.memory.group;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;
import org.heterograph.graph.memory.index.NodeNumbers;
import org.heterograph.graph.memory.index.Tuples;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The first of all rows that agree in some variables.
public final class DistinctRows extends QueryIterProcessBinding {
    private final List<Var> names;
    private final Values values;
    private final Tuples seen;
    private final int[] key;

    public DistinctRows(
            List<Var> names, QueryIterator rows, NodeNumbers numbers, ExecutionContext context) {
        super(rows, context);
        this.names = List.copyOf(names);
        this.values = new Values(numbers);
        this.seen = new Tuples(names.size());
        this.key = new int[names.size()];
    }

    @Override
    public @Nullable Binding accept(Binding row) {
        for (int i = 0; i < key.length; i++) {
            key[i] = values.number(row, names.get(i));
        }
        return seen.add(key) >= 0 ? row : null;
    }
}
