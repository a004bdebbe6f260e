package org.heterograph.index;

/// Gives words a place among meanings: texts that say alike things lie near each other, whatever
/// their words. One text gives one vector, always the same, of length one.
public interface Embedder {
    /// How many numbers a vector has.
    int dimension();

    /// Changes when vectors do; those of another name cannot be compared.
    String name();

    /// The vector of words that are looked for.
    float[] query(String words);

    /// The vector of words that may be found.
    float[] passage(String words);
}
