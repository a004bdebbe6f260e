package org.heterograph.search;

import java.util.List;

/// A word, or words that mean one thing: a label of the vocabulary, a number with its unit, what
/// stands in quotes.
///
/// @param text as typed, NFKC, plain dashes
/// @param alternatives what means the same, worth less than the words typed
/// @param manner how the words are compared with those of a text
public record Term(String text, List<String> alternatives, Occurrence occurrence, Manner manner) {
    /// How words are compared with those of a text.
    public enum Manner {
        /// Each in any of its forms, the more of them and the nearer together the better.
        WORDS,
        /// Together in this order.
        PHRASE,
        /// The beginning of a word: `electro*`.
        PREFIX,
        /// A word that differs in a letter or two: `sulfer~`.
        FUZZY
    }

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
        return new Term(text, List.of(), Occurrence.WANTED, Manner.WORDS);
    }
}
