package org.heterograph.graph.memory.group;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.heterograph.graph.memory.index.NodeNumbers;
import org.heterograph.graph.memory.index.NumberKind;
import org.heterograph.graph.memory.join.Row;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers of all that rows hold: those of the graph, and below them new ones for what a query made
/// itself.
final class Values {
    static final int UNBOUND = NodeNumbers.NONE;
    private static final int FIRST_OWN = -2;

    private final NodeNumbers numbers;
    private final Map<Node, Integer> own = new HashMap<>();
    private final List<Node> ownNodes = new ArrayList<>();

    Values(NodeNumbers numbers) {
        this.numbers = numbers;
    }

    int number(Binding row, Var name) {
        int number = Row.number(row, name, numbers);
        if (number != NodeNumbers.NONE) {
            return number;
        }
        Node node = row.get(name);
        return node == null ? UNBOUND : own.computeIfAbsent(node, this::keep);
    }

    private int keep(Node node) {
        ownNodes.add(node);
        return FIRST_OWN - (ownNodes.size() - 1);
    }

    @Nullable Node node(int number) {
        if (number == UNBOUND) {
            return null;
        }
        return number >= 0 ? numbers.node(number) : ownNodes.get(FIRST_OWN - number);
    }

    NumberKind kind(int number) {
        return number >= 0 ? numbers.kind(number) : NumberKind.OTHER;
    }

    /// Only of doubles and integers.
    double value(int number) {
        return numbers.value(number);
    }
}
