package org.heterograph.graph.protocol;

import org.heterograph.graph.KnowledgeGraph;
import org.jspecify.annotations.Nullable;

/// What a graph holds, counted anew after a change.
final class CountedGraph {
    private final KnowledgeGraph graph;
    private @Nullable GraphStatistics counted;
    private long countedAt;

    CountedGraph(KnowledgeGraph graph) {
        this.graph = graph;
    }

    synchronized GraphStatistics statistics() {
        long changes = graph.dataset().changes();
        if (counted == null || countedAt != changes) {
            counted = GraphStatistics.of(graph);
            countedAt = changes;
        }
        return counted;
    }
}
