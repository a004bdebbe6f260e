package org.heterograph.graph.memory.join;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.heterograph.graph.memory.index.Canonical;
import org.heterograph.graph.memory.index.NodeNumbers;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/// Puts patterns in an order: next is always the one that is thought to find least, given what is
/// bound by then; of equals the first.
final class JoinOrder {
    private static final int ANY = NodeNumbers.NONE;
    private static final int MANY = 3;
    private static final int BEGINNINGS = 4;
    private static final double CHECK = 0.5;
    private static final double OF_A_SUBJECT = 20;
    private static final double OF_AN_OBJECT = 50;

    /// A product of two lists that nothing joins is the last resort.
    private static final double UNJOINED = 1e6;

    private final Fans fans;
    private final NodeNumbers numbers;
    private final ToIntFunction<Var> input;
    private final Set<Var> given;
    private Set<Node> bound = new HashSet<>();

    /// @param bound variables that the rows have which the patterns are joined to
    /// @param input numbers of the values in the first of these rows
    JoinOrder(Fans fans, NodeNumbers numbers, Set<Var> bound, ToIntFunction<Var> input) {
        this.fans = fans;
        this.numbers = numbers;
        this.given = Set.copyOf(bound);
        this.input = input;
    }

    /// The cheapest of the orders that begin with one of the patterns that find least.
    List<Triple> order(List<Triple> patterns) {
        if (!given.isEmpty() || patterns.size() < MANY) {
            return from(null, patterns).triples();
        }
        return patterns.stream()
                .sorted(Comparator.comparingDouble(this::expect))
                .limit(BEGINNINGS)
                .map(it -> from(it, patterns))
                .min(Comparator.comparingDouble(Order::cost))
                .orElseThrow()
                .triples();
    }

    /// @param cost how many rows are thought to be made, of the parts too
    private record Order(List<Triple> triples, double cost) {}

    private Order from(@Nullable Triple first, List<Triple> patterns) {
        bound = new HashSet<>(given);
        List<Triple> rest = new ArrayList<>(patterns);
        List<Triple> ordered = new ArrayList<>(patterns.size());
        double rows = 1;
        double cost = 0;
        while (!rest.isEmpty()) {
            Triple next = first != null && ordered.isEmpty() ? first : least(rest);
            rows *= expect(next);
            cost += rows;
            rest.remove(next);
            ordered.add(next);
            bind(next);
        }
        return new Order(ordered, cost);
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
            return pattern.getObject().isConcrete() && predicate != ANY
                    ? fans.share(predicate, known(pattern.getObject()))
                    : CHECK;
        }
        return predicate == ANY ? OF_A_SUBJECT : fans.out(predicate);
    }

    /// The number of a node or of what the first row holds for a variable.
    private int known(Node node) {
        return Var.isVar(node) ? input.applyAsInt(Var.alloc(node)) : numbers.of(Canonical.of(node));
    }
}
