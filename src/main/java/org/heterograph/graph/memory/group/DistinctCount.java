package org.heterograph.graph.memory.group;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.heterograph.graph.memory.index.Tuples;

/// `COUNT(DISTINCT ?value)`
final class DistinctCount implements Accumulator {
    private final Var name;
    private final Values values;
    private final Tuples seen = new Tuples(1);
    private final int[] one = new int[1];

    DistinctCount(Var name, Values values) {
        this.name = name;
        this.values = values;
    }

    @Override
    public void accumulate(Binding row, FunctionEnv env) {
        one[0] = values.number(row, name);
        if (one[0] != Values.UNBOUND) {
            seen.add(one);
        }
    }

    @Override
    public NodeValue getValue() {
        return NodeValue.makeInteger(seen.size());
    }
}
