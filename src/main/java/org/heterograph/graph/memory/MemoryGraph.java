package org.heterograph.graph.memory;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// The triples in memory with what is known of their numbers.
final class MemoryGraph {
    private final GraphMem2Fast graph = new GraphMem2Fast();
    private final Fans fans = new Fans(graph);

    /// How many queries read it; guarded by the mirror.
    private int readers;

    Graph graph() {
        return graph;
    }

    Fans fans() {
        return fans;
    }

    int size() {
        return graph.size();
    }

    /// Takes triples in, each node once.
    ///
    /// @param goesOn asked now and then
    /// @return whether all were taken
    boolean load(Iterator<Triple> triples, BooleanSupplier goesOn) {
        Map<Node, Node> known = new HashMap<>();
        long count = 0;
        while (triples.hasNext()) {
            if ((++count & 0xFFF) == 0 && !goesOn.getAsBoolean()) {
                return false;
            }
            graph.add(shared(triples.next(), known));
        }
        return true;
    }

    private static Triple shared(Triple triple, Map<Node, Node> known) {
        return Triple.create(
                shared(triple.getSubject(), known),
                shared(triple.getPredicate(), known),
                shared(triple.getObject(), known));
    }

    private static Node shared(Node node, Map<Node, Node> known) {
        Node same = known.putIfAbsent(node, node);
        return same == null ? node : same;
    }

    void apply(Change change) {
        change.gone().forEach(it -> graph.delete(Canonical.of(it)));
        change.come().forEach(it -> graph.add(Canonical.of(it)));
    }

    void enter() {
        readers++;
    }

    void leave() {
        readers--;
    }

    boolean isRead() {
        return readers > 0;
    }
}
