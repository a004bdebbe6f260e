package org.heterograph.fact;

import org.heterograph.document.Document;

import java.util.List;

/// All that was read from one paper: what the miner returns and the library keeps.
///
/// @param document the paper
/// @param statements in document order, candidates included
/// @param miner version of code and vocabulary that made it
public record Extraction(Document document, List<Statement> statements, String miner) {
    public Extraction {
        statements = List.copyOf(statements);
    }
}
