package org.heterograph.graph.memory;

import org.apache.jena.graph.Triple;
import org.heterograph.graph.memory.index.Canonical;
import org.heterograph.graph.memory.index.IndexedGraph;
import org.heterograph.graph.memory.join.Fans;

import java.util.Iterator;
import java.util.function.BooleanSupplier;

/// The triples in memory with what is known of their numbers.
final class MemoryGraph {
    private final IndexedGraph graph = new IndexedGraph();
    private final Fans fans = new Fans(graph);

    /// How many queries read it; guarded by the mirror.
    private int readers;

    IndexedGraph graph() {
        return graph;
    }

    Fans fans() {
        return fans;
    }

    int size() {
        return graph.size();
    }

    /// Takes triples in.
    ///
    /// @param goesOn asked now and then
    /// @return whether all were taken
    boolean load(Iterator<Triple> triples, BooleanSupplier goesOn) {
        long count = 0;
        while (triples.hasNext()) {
            if ((++count & 0xFFF) == 0 && !goesOn.getAsBoolean()) {
                return false;
            }
            graph.performAdd(triples.next());
        }
        return true;
    }

    void apply(Change change) {
        change.gone().forEach(it -> graph.performDelete(Canonical.of(it)));
        change.come().forEach(it -> graph.performAdd(Canonical.of(it)));
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
