package org.heterograph.graph;

import org.heterograph.fact.FactId;
import org.heterograph.paper.FileId;

import java.util.List;
import java.util.Optional;

/// Finds words in papers, for `text:query` within SPARQL; a full-text index stands behind it.
@FunctionalInterface
public interface TextSearch {
    /// What it is called in SPARQL.
    String IRI = "http://jena.apache.org/text#query";

    /// The best places for the words, best first.
    ///
    /// @param size how many at most
    List<Hit> search(String words, int size);

    /// A place found.
    ///
    /// @param fact what is said there; the paper itself is the hit where it is no statement
    /// @param score higher is better
    /// @param snippet the words around, as plain text
    record Hit(FileId paper, Optional<FactId> fact, double score, String snippet) {}
}
