package org.heterograph.graph.memory.group;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.function.FunctionEnv;

/// `COUNT(?value)`
final class Count implements Accumulator {
    private final Var name;
    private final Values values;
    private long count;

    Count(Var name, Values values) {
        this.name = name;
        this.values = values;
    }

    @Override
    public void accumulate(Binding row, FunctionEnv env) {
        if (values.number(row, name) != Values.UNBOUND) {
            count++;
        }
    }

    @Override
    public NodeValue getValue() {
        return NodeValue.makeInteger(count);
    }
}
