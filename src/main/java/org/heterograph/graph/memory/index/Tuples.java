package org.heterograph.graph.memory.index;

import java.util.Arrays;

/// A set of tuples of numbers of one length, each with its place in the order of coming.
public final class Tuples {
    private static final int FIRST = 8;
    private static final int FREE = 0;

    private final int width;
    private int[] tuples;

    /// Place plus one of each tuple, where its hash says or after it.
    private int[] places = new int[FIRST * 2];

    private int size;

    /// @param width how many numbers a tuple has
    public Tuples(int width) {
        this.width = width;
        this.tuples = new int[FIRST * width];
    }

    public int size() {
        return size;
    }

    /// A number of the tuple at a place.
    public int at(int place, int column) {
        return tuples[place * width + column];
    }

    /// Adds a tuple that is not there yet.
    ///
    /// @return its place, negative and minus one when it was there before
    public int add(int... tuple) {
        int mask = places.length - 1;
        int at = hash(tuple, 0) & mask;
        while (places[at] != FREE) {
            if (equals(places[at] - 1, tuple)) {
                return ~(places[at] - 1);
            }
            at = at + 1 & mask;
        }
        places[at] = size + 1;
        keep(tuple);
        if (size * 2 > places.length) {
            spread();
        }
        return size - 1;
    }

    private void keep(int... tuple) {
        if ((size + 1) * width > tuples.length) {
            tuples = Arrays.copyOf(tuples, Math.multiplyExact(tuples.length, 2));
        }
        System.arraycopy(tuple, 0, tuples, size * width, width);
        size++;
    }

    private boolean equals(int place, int... tuple) {
        for (int i = 0; i < width; i++) {
            if (tuples[place * width + i] != tuple[i]) {
                return false;
            }
        }
        return true;
    }

    private int hash(int[] from, int offset) {
        int hash = 1;
        for (int i = 0; i < width; i++) {
            hash = hash * 0x85EBCA6B + from[offset + i];
            hash ^= hash >>> 15;
        }
        return hash * 0x9E3779B9 >>> 3;
    }

    private void spread() {
        places = new int[Math.multiplyExact(places.length, 2)];
        int mask = places.length - 1;
        for (int i = 0; i < size; i++) {
            int at = hash(tuples, i * width) & mask;
            while (places[at] != FREE) {
                at = at + 1 & mask;
            }
            places[at] = i + 1;
        }
    }
}
