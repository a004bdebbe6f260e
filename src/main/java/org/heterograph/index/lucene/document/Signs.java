package org.heterograph.index.lucene.document;

import org.apache.lucene.util.BytesRef;
import org.heterograph.index.Meaning;
import org.heterograph.index.Meaning.Piece;

import java.util.List;

/// Of the vectors of a sentence's pieces only which numbers are positive: a bit for each, the
/// pieces one after the other. That is a thirty-second of their room, and tells them apart nearly
/// as well where they lie around nought.
public final class Signs {
    private Signs() {}

    static BytesRef write(Meaning meaning) {
        List<Piece> pieces = meaning.pieces();
        int size = pieces.isEmpty() ? 0 : size(pieces.getFirst().vector().length);
        byte[] bits = new byte[pieces.size() * size];
        for (int i = 0; i < pieces.size(); i++) {
            write(pieces.get(i).vector(), bits, i * size);
        }
        return new BytesRef(bits);
    }

    private static void write(float[] vector, byte[] bits, int from) {
        for (int i = 0; i < vector.length; i++) {
            if (vector[i] > 0) {
                bits[from + i / Byte.SIZE] |= (byte) (1 << i % Byte.SIZE);
            }
        }
    }

    /// Bytes for a vector of so many numbers.
    public static int size(int dimension) {
        return (dimension + Byte.SIZE - 1) / Byte.SIZE;
    }

    /// A vector made ready for being compared with many of which the signs are known.
    public static final class Compared {
        private static final int BYTES = 1 << Byte.SIZE;

        /// For each byte of signs, and each value of it, what its numbers add to the product.
        private final float[] sums;

        public Compared(float[] vector) {
            this.sums = new float[size(vector.length) * BYTES];
            for (int at = 0; at < sums.length; at++) {
                sums[at] = sum(vector, at / BYTES * Byte.SIZE, at % BYTES);
            }
        }

        private static float sum(float[] vector, int from, int bits) {
            float sum = 0;
            for (int i = 0; i < Byte.SIZE && from + i < vector.length; i++) {
                sum += (bits >> i & 1) == 1 ? vector[from + i] : -vector[from + i];
            }
            return sum;
        }

        /// The greatest product with one of the pieces of a sentence; the least number for none.
        public float nearest(BytesRef pieces) {
            float greatest = -Float.MAX_VALUE;
            int end = pieces.offset + pieces.length;
            for (int at = pieces.offset; at < end; at += sums.length / BYTES) {
                greatest = Math.max(greatest, product(pieces.bytes, at));
            }
            return greatest;
        }

        private float product(byte[] bits, int from) {
            float sum = 0;
            for (int at = 0; at < sums.length; at += BYTES) {
                sum += sums[at + (bits[from + at / BYTES] & 0xff)];
            }
            return sum;
        }
    }
}
