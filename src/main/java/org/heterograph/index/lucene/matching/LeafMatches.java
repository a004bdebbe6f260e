package org.heterograph.index.lucene.matching;

import org.apache.lucene.util.FixedBitSet;

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

    /// Counts for many documents at once: `had[n]` tells which of them have more than `n` groups.
    private static FixedBitSet enough(List<FixedBitSet> groups, int least) {
        int length = groups.getFirst().length();
        long[][] had = new long[least][FixedBitSet.bits2words(length)];
        for (FixedBitSet group : groups) {
            for (int i = least - 1; i > 0; i--) {
                addBoth(had[i - 1], group.getBits(), had[i]);
            }
            add(group.getBits(), had[0]);
        }
        return new FixedBitSet(had[least - 1], length);
    }

    private static void add(long[] bits, long[] all) {
        for (int i = 0; i < all.length; i++) {
            all[i] |= bits[i];
        }
    }

    private static void addBoth(long[] some, long[] others, long[] all) {
        for (int i = 0; i < all.length; i++) {
            all[i] |= some[i] & others[i];
        }
    }
}
