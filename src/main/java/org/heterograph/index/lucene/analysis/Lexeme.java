package org.heterograph.index.lucene.analysis;

/// A word of the index.
///
/// @param start in the text as given
/// @param stacked whether it stands at the place of the lexeme before it
public record Lexeme(Type type, String term, int start, int end, boolean stacked) {
    /// What a lexeme is; a formula, its parts and its letters in lower case stand at one place.
    public enum Type {
        /// Lower case, without accents, to be stemmed.
        WORD,
        /// `1000`, `0.14`.
        NUMBER,
        /// `#mAh/g`, however it is printed.
        UNIT,
        /// A material's name as it is written, or its identity, with the case of its letters.
        FORMULA,
        /// A phase or support of a composite.
        PART,
        /// `@Mo`: an element of a compound, for those who look for its compounds.
        ELEMENT,
        /// A name or unit in lower case, for those who type it so.
        FOLDED
    }
}
