package org.heterograph.index;

import java.util.List;

/// What a text means: as a whole, and each piece of its words in its place. Vectors are of length
/// one; nobody changes them.
public final class Meaning {
    private final float[] whole;
    private final List<Piece> pieces;

    /// @param whole near the wholes of texts that say alike things
    /// @param pieces in the order of the text; none where an embedder knows wholes alone
    public Meaning(float[] whole, List<Piece> pieces) {
        this.whole = whole;
        this.pieces = List.copyOf(pieces);
    }

    public float[] whole() {
        return whole;
    }

    public List<Piece> pieces() {
        return pieces;
    }

    /// A word or a part of one. Its vector goes by what stands around it: the `cell` of a battery
    /// is not that of a prison.
    public static final class Piece {
        private final int number;
        private final float[] vector;

        /// @param number of the piece among those that the embedder knows
        public Piece(int number, float[] vector) {
            this.number = number;
            this.vector = vector;
        }

        public int number() {
            return number;
        }

        public float[] vector() {
            return vector;
        }
    }
}
