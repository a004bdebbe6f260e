package org.heterograph.graph;

import org.heterograph.audit.conflict.Conflict;
import org.heterograph.fact.Extraction;

import java.util.List;

/// What the graph holds of one paper.
///
/// @param conflicts within the paper
/// @param hash of the extraction as it is kept, by which the keeper tells what the graph holds
public record PaperFacts(Extraction extraction, List<Conflict> conflicts, String hash) {
    public PaperFacts {
        conflicts = List.copyOf(conflicts);
    }
}
