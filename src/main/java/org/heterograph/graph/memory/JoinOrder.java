package org.heterograph.graph.memory;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Puts patterns in an order: next is always the one that is thought to find least, given what is
/// bound by then; of equals the first.
final class JoinOrder {
    private static final double FAN_OUT = 1.5;
    private static final double OF_A_SUBJECT = 20;
    private static final double OF_AN_OBJECT = 50;
    private static final double OF_A_PREDICATE = 1e6;
    private static final double ALL = 1e9;

    /// A product of two lists that nothing joins is the last resort.
    private static final double UNJOINED = 1e6;

    private final Fans fans;
    private final Set<Node> bound = new HashSet<>();

    JoinOrder(Fans fans) {
        this.fans = fans;
    }

    /// @param input the first of the rows that the patterns are joined to
    List<Triple> order(List<Triple> patterns, Binding input) {
        if (patterns.size() < 2) {
            return patterns;
        }
        input.vars().forEachRemaining(bound::add);
        List<Triple> rest = new ArrayList<>(patterns);
        List<Triple> ordered = new ArrayList<>(patterns.size());
        while (!rest.isEmpty()) {
            Triple next = rest.size() == 1 ? rest.getFirst() : least(rest, input);
            rest.remove(next);
            ordered.add(next);
            bind(next);
        }
        return ordered;
    }

    private Triple least(List<Triple> rest, Binding input) {
        Triple least = rest.getFirst();
        double fewest = Double.MAX_VALUE;
        for (Triple it : rest) {
            double weight = bound.isEmpty() || joins(it) ? 1 : UNJOINED;
            double found = weight * expect(it, input, fewest / weight);
            if (found < fewest) {
                fewest = found;
                least = it;
            }
        }
        return least;
    }

    private void bind(Triple pattern) {
        bound.add(pattern.getSubject());
        bound.add(pattern.getPredicate());
        bound.add(pattern.getObject());
    }

    private boolean joins(Triple pattern) {
        return holds(pattern.getSubject())
                || holds(pattern.getObject())
                || (pattern.getPredicate().isVariable() && holds(pattern.getPredicate()));
    }

    private boolean holds(Node node) {
        return node.isConcrete() || bound.contains(node);
    }

    /// @param fewest of those seen before; more than these need not be told exactly
    private double expect(Triple pattern, Binding input, double fewest) {
        boolean predicate = holds(pattern.getPredicate());
        boolean object = holds(pattern.getObject());
        if (holds(pattern.getSubject())) {
            return object ? 0.5 : predicate ? FAN_OUT : OF_A_SUBJECT;
        }
        if (object) {
            return ofObject(pattern, input, predicate, fewest);
        }
        return predicate ? ofPredicate(pattern, input, fewest) : ALL;
    }

    private double ofPredicate(Triple pattern, Binding input, double fewest) {
        Node predicate = value(pattern.getPredicate(), input);
        return OF_A_PREDICATE + (fewest < OF_A_PREDICATE ? 0 : count(predicate));
    }

    private int count(Node predicate) {
        return predicate.isConcrete() ? fans.count(predicate, Node.ANY, OF_A_PREDICATE) : 0;
    }

    private double ofObject(Triple pattern, Binding input, boolean predicate, double fewest) {
        Node object = value(pattern.getObject(), input);
        Node verb = predicate ? value(pattern.getPredicate(), input) : Node.ANY;
        if (object.isConcrete()) {
            Node known = verb.isConcrete() ? verb : Node.ANY;
            return 1 + fans.count(known, Canonical.of(object), fewest);
        }
        return verb.isConcrete() ? fans.in(verb) : OF_AN_OBJECT;
    }

    /// What the first row holds for a variable, or the node as it is.
    private static Node value(Node node, Binding input) {
        Node value = node.isVariable() ? input.get(Var.alloc(node)) : null;
        return value == null ? node : value;
    }
}
