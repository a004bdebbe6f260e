package org.heterograph.graph.memory.group;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.sparql.function.FunctionEnv;
import org.heterograph.graph.memory.index.NumberKind;
import org.jspecify.annotations.Nullable;

/// `SUM(?value)` and `AVG(?value)`: nothing, when a row of the group has no number.
///
/// As long as all are doubles, or all integers, they are added as such; from the first other number
/// on, Jena adds.
final class Total implements Accumulator {
    private static final long LARGEST = 1L << 61;

    private final Var name;
    private final Values values;
    private final boolean mean;
    private NumberKind kind = NumberKind.NONE;
    private double doubles;
    private long integers;
    private NodeValue others = NodeValue.nvZERO;
    private long count;
    private boolean isWhole = true;

    Total(Var name, Values values, boolean mean) {
        this.name = name;
        this.values = values;
        this.mean = mean;
    }

    @Override
    public void accumulate(Binding row, FunctionEnv env) {
        int number = values.number(row, name);
        NumberKind found = number < 0 ? NumberKind.OTHER : values.kind(number);
        if (found == kind && kind != NumberKind.OTHER && kind != NumberKind.NONE) {
            add(values.value(number));
        } else if (count == 0 && (found == NumberKind.DOUBLE || found == NumberKind.INTEGER)) {
            kind = found;
            add(values.value(number));
        } else {
            addOther(values.node(number));
        }
    }

    private void add(double value) {
        count++;
        if (kind == NumberKind.DOUBLE) {
            doubles += value;
            return;
        }
        integers += (long) value;
        if (Math.abs(integers) > LARGEST) {
            goOnWithOthers();
        }
    }

    private void goOnWithOthers() {
        others = total();
        kind = NumberKind.OTHER;
    }

    private void addOther(@Nullable Node node) {
        NodeValue value = node == null ? null : NodeValue.makeNode(node);
        if (value == null || !value.isNumber()) {
            isWhole = false;
            return;
        }
        goOnWithOthers();
        others = count == 0 ? value : XSDFuncOp.numAdd(value, others);
        count++;
    }

    private NodeValue total() {
        return switch (kind) {
            case DOUBLE -> NodeValue.makeDouble(doubles);
            case INTEGER -> NodeValue.makeInteger(integers);
            case NONE, OTHER -> others;
        };
    }

    @Override
    public @Nullable NodeValue getValue() {
        if (!isWhole) {
            return null;
        }
        return mean && count > 0
                ? XSDFuncOp.numDivide(total(), NodeValue.makeInteger(count))
                : total();
    }
}
