package org.heterograph.index.lucene.matching;

import org.apache.lucene.util.FixedBitSet;

import java.util.Arrays;
import java.util.List;

/// The documents of one part of the index that have enough groups, and which of these each has.
///
/// @param groups the documents of each group
/// @param enough the documents that have enough of them
/// @param count how many these are
record LeafMatches(List<FixedBitSet> groups, FixedBitSet enough, int count) {
    static LeafMatches of(List<FixedBitSet> groups, int least) {
        FixedBitSet enough = enough(groups, least);
        return new LeafMatches(groups, enough, enough.cardinality());
    }

    /// Counts in all documents of a word of bits at once: `had[n]` tells which of them have more
    /// than `n` groups.
    private static FixedBitSet enough(List<FixedBitSet> groups, int least) {
        int length = groups.getFirst().length();
        long[] enough = new long[FixedBitSet.bits2words(length)];
        long[] had = new long[least];
        for (int word = 0; word < enough.length; word++) {
            Arrays.fill(had, 0);
            for (FixedBitSet group : groups) {
                long bits = group.getBits()[word];
                for (int i = least - 1; i > 0; i--) {
                    had[i] |= had[i - 1] & bits;
                }
                had[0] |= bits;
            }
            enough[word] = had[least - 1];
        }
        return new FixedBitSet(enough, length);
    }
}
