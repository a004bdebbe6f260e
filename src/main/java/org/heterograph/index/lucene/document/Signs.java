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
    private static int size(int dimension) {
        return (dimension + Byte.SIZE - 1) / Byte.SIZE;
    }

    /// A vector made ready for being compared with many of which the signs are known.
    public static final class Compared {
        private static final int BYTES = 1 << Byte.SIZE;

        /// For each byte of signs, and each value of it, what its numbers add to the product.
        private final float[] sums;

        private final int size;

        public Compared(float[] vector) {
            this.size = size(vector.length);
            this.sums = new float[size * BYTES];
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
            for (int at = pieces.offset; at < end; at += size) {
                greatest = Math.max(greatest, product(pieces.bytes, at));
            }
            return greatest;
        }

        /// Four sums side by side, since each addition would wait for the one before.
        private float product(byte[] bits, int from) {
            float first = 0;
            float second = 0;
            float third = 0;
            float fourth = 0;
            int at = 0;
            int byFours = size / 4 * 4;
            for (; at < byFours; at += 4) {
                first += sum(bits, from, at);
                second += sum(bits, from, at + 1);
                third += sum(bits, from, at + 2);
                fourth += sum(bits, from, at + 3);
            }
            for (; at < size; at++) {
                first += sum(bits, from, at);
            }
            return first + second + third + fourth;
        }

        private float sum(byte[] bits, int from, int at) {
            return sums[at * BYTES + (bits[from + at] & 0xff)];
        }
    }
}
