package org.heterograph.index;

/// Gives words a place among meanings: texts that say alike things lie near each other, whatever
/// their words. One text has one meaning, always the same.
public interface Embedder {
    /// How many numbers a vector has.
    int dimension();

    /// Changes when vectors do; those of another name cannot be compared.
    String name();

    /// The meaning of words that are looked for.
    Meaning query(String words);

    /// The meaning of words that may be found.
    Meaning passage(String words);
}
