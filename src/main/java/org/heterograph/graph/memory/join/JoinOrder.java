package org.heterograph.graph.memory.join;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.heterograph.graph.memory.index.Canonical;
import org.heterograph.graph.memory.index.NodeNumbers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/// Puts patterns in an order: next is always the one that is thought to find least, given what is
/// bound by then; of equals the first.
final class JoinOrder {
    private static final int ANY = NodeNumbers.NONE;
    private static final double CHECK = 0.5;
    private static final double OF_A_SUBJECT = 20;
    private static final double OF_AN_OBJECT = 50;

    /// A product of two lists that nothing joins is the last resort.
    private static final double UNJOINED = 1e6;

    private final Fans fans;
    private final NodeNumbers numbers;
    private final ToIntFunction<Var> input;
    private final Set<Node> bound;

    /// @param bound variables that the rows have which the patterns are joined to
    /// @param input numbers of the values in the first of these rows
    JoinOrder(Fans fans, NodeNumbers numbers, Set<Var> bound, ToIntFunction<Var> input) {
        this.fans = fans;
        this.numbers = numbers;
        this.bound = new HashSet<>(bound);
        this.input = input;
    }

    List<Triple> order(List<Triple> patterns) {
        List<Triple> rest = new ArrayList<>(patterns);
        List<Triple> ordered = new ArrayList<>(patterns.size());
        while (!rest.isEmpty()) {
            Triple next = rest.size() == 1 ? rest.getFirst() : least(rest);
            rest.remove(next);
            ordered.add(next);
            bind(next);
        }
        return ordered;
    }

    private Triple least(List<Triple> rest) {
        Triple least = rest.getFirst();
        double fewest = Double.MAX_VALUE;
        for (Triple it : rest) {
            double found = expect(it) * (bound.isEmpty() || joins(it) ? 1 : UNJOINED);
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

    private double expect(Triple pattern) {
        int predicate = known(pattern.getPredicate());
        if (holds(pattern.getSubject())) {
            return ofSubject(pattern, predicate);
        }
        if (holds(pattern.getObject())) {
            int object = known(pattern.getObject());
            if (pattern.getObject().isConcrete()) {
                return object == ANY ? 0 : fans.count(ANY, predicate, object);
            }
            if (object != ANY) {
                return fans.count(ANY, predicate, object);
            }
            return predicate == ANY ? OF_AN_OBJECT : fans.in(predicate);
        }
        return fans.count(ANY, predicate, ANY);
    }

    private double ofSubject(Triple pattern, int predicate) {
        if (holds(pattern.getObject())) {
            return CHECK;
        }
        return predicate == ANY ? OF_A_SUBJECT : fans.out(predicate);
    }

    /// The number of a node or of what the first row holds for a variable.
    private int known(Node node) {
        return Var.isVar(node) ? input.applyAsInt(Var.alloc(node)) : numbers.of(Canonical.of(node));
    }
}
