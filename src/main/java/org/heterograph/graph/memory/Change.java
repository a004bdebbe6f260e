package org.heterograph.graph.memory;

import org.apache.jena.graph.Triple;

import java.util.List;

/// What a transaction does to the union of all graphs.
///
/// @param gone triples that no graph holds any more
/// @param come triples that some graph holds now; those that were there before do no harm
public record Change(List<Triple> gone, List<Triple> come) {
    public Change {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    int size() {
        return gone.size() + come.size();
    }
}
