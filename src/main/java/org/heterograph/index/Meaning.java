package org.heterograph.index;

import java.util.List;

/// What a text means: as a whole, and each piece of its words in its place. Vectors are of length
/// one.
///
/// @param whole near the wholes of texts that say alike things
/// @param pieces in the order of the text; none where an embedder knows wholes alone
public record Meaning(float[] whole, List<Piece> pieces) {
    /// A word or a part of one. Its vector goes by what stands around it: the `cell` of a battery
    /// is not that of a prison.
    ///
    /// @param number of the piece among those that the embedder knows
    public record Piece(int number, float[] vector) {}

    public Meaning {
        pieces = List.copyOf(pieces);
    }
}
