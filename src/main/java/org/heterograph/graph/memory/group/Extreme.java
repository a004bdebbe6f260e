package org.heterograph.graph.memory.group;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.heterograph.graph.memory.index.NumberKind;
import org.jspecify.annotations.Nullable;

/// `MIN(?value)` and `MAX(?value)`: nothing, when a row of the group has no value.
final class Extreme implements Accumulator {
    private final Var name;
    private final Values values;
    private final int sign;
    private int best = Values.UNBOUND;
    private boolean isWhole = true;

    /// @param sign 1 for the greatest, -1 for the least
    Extreme(Var name, Values values, int sign) {
        this.name = name;
        this.values = values;
        this.sign = sign;
    }

    @Override
    public void accumulate(Binding row, FunctionEnv env) {
        int number = values.number(row, name);
        if (number == Values.UNBOUND) {
            isWhole = false;
        } else if (best == Values.UNBOUND || number != best && isBetter(number)) {
            best = number;
        }
    }

    private boolean isBetter(int number) {
        double difference =
                isPlain(number) && isPlain(best)
                        ? values.value(number) - values.value(best)
                        : Double.NaN;
        if (difference != 0 && !Double.isNaN(difference)) {
            return difference * sign > 0;
        }
        return NodeValue.compareAlways(value(number), value(best)) * sign > 0;
    }

    private boolean isPlain(int number) {
        NumberKind kind = values.kind(number);
        return kind == NumberKind.DOUBLE || kind == NumberKind.INTEGER;
    }

    private @Nullable NodeValue value(int number) {
        Node node = values.node(number);
        return node == null ? null : NodeValue.makeNode(node);
    }

    @Override
    public @Nullable NodeValue getValue() {
        return isWhole ? value(best) : null;
    }
}
