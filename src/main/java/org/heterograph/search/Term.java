package org.heterograph.search;

import java.util.List;

/// A word, or words that mean one thing: a label of the vocabulary, a number with its unit, what
/// stands in quotes.
///
/// @param text as typed, NFKC, plain dashes
/// @param alternatives what means the same, worth less than the words typed
/// @param phrase whether the words must stand together in this order
public record Term(String text, List<String> alternatives, Occurrence occurrence, boolean phrase) {

    /// How a term bears on the hits.
    public enum Occurrence {
        /// The more of them a hit has, the better.
        WANTED,
        /// Every hit has it.
        REQUIRED,
        /// No hit has it.
        EXCLUDED
    }

    public Term {
        alternatives = List.copyOf(alternatives);
        if (text.isBlank()) {
            throw new IllegalArgumentException("a term without words");
        }
    }

    public static Term word(String text) {
        return new Term(text, List.of(), Occurrence.WANTED, false);
    }
}
