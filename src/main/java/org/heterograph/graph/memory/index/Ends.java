package org.heterograph.graph.memory.index;

import java.util.Arrays;

/// From numbers to lists of numbers: most lists hold one, which stands in the table itself.
///
/// Keys that follow each other stand side by side in blocks of sixteen (one line of a processor's
/// cache), as things that are described together are asked for together; blocks are scattered.
final class Ends {
    static final int NONE = -1;

    private static final int FREE = -1;
    private static final int GONE = -2;
    private static final int FIRST_BITS = 5;
    private static final int BLOCK_BITS = 4;
    private static final int IN_BLOCK = (1 << BLOCK_BITS) - 1;
    private static final int SCATTER = 0x9E3779B9;
    private static final int[] NO_LIST = {0};

    private int[] keys = freeKeys(1 << FIRST_BITS);
    private int[] ends = new int[1 << FIRST_BITS];
    private int bits = FIRST_BITS;

    /// Keys that are there or were.
    private int used;

    private int size;

    /// Lists of two and more, each with its length before it; a negative end is the place of one.
    private int[][] lists = new int[8][];

    private int listCount;

    private static int[] freeKeys(int length) {
        int[] keys = new int[length];
        Arrays.fill(keys, FREE);
        return keys;
    }

    /// How many keys there are.
    int size() {
        return size;
    }

    /// How many slots may hold a key.
    int slots() {
        return keys.length;
    }

    /// The key in a slot, or a negative number.
    int key(int slot) {
        return keys[slot];
    }

    /// The slot of a key, or [#NONE].
    int slot(int key) {
        int mask = keys.length - 1;
        int slot = home(key);
        while (keys[slot] != FREE) {
            if (keys[slot] == key) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
        return NONE;
    }

    private int home(int key) {
        int block = (key >>> BLOCK_BITS) * SCATTER >>> Integer.SIZE - (bits - BLOCK_BITS);
        return block << BLOCK_BITS | key & IN_BLOCK;
    }

    int count(int slot) {
        return ends[slot] >= 0 ? 1 : lists[~ends[slot]][0];
    }

    /// The only end of a slot, or a negative number when there is a list.
    int single(int slot) {
        return ends[slot];
    }

    /// The list of a slot that has no single end: its length, then as many ends.
    int[] list(int slot) {
        return lists[~ends[slot]];
    }

    boolean holds(int slot, int end) {
        return ends[slot] >= 0 ? ends[slot] == end : place(lists[~ends[slot]], end) > 0;
    }

    private static int place(int[] list, int end) {
        for (int i = 1; i <= list[0]; i++) {
            if (list[i] == end) {
                return i;
            }
        }
        return NONE;
    }

    /// Adds an end that the key does not have.
    void add(int key, int end) {
        int slot = slot(key);
        if (slot == NONE) {
            insert(key, end);
        } else if (ends[slot] >= 0) {
            ends[slot] = ~keep(new int[] {2, ends[slot], end, 0});
        } else {
            lists[~ends[slot]] = appended(lists[~ends[slot]], end);
        }
    }

    private void insert(int key, int end) {
        if ((used + 1) * 5L > keys.length * 3L) {
            rehash();
        }
        int mask = keys.length - 1;
        int slot = home(key);
        while (keys[slot] >= 0) {
            slot = slot + 1 & mask;
        }
        used += keys[slot] == FREE ? 1 : 0;
        keys[slot] = key;
        ends[slot] = end;
        size++;
    }

    private int keep(int[] list) {
        if (listCount == lists.length) {
            lists = Arrays.copyOf(lists, listCount + (listCount >> 1));
        }
        lists[listCount] = list;
        return listCount++;
    }

    private static int[] appended(int[] list, int end) {
        int count = list[0] + 1;
        int[] longer = count < list.length ? list : Arrays.copyOf(list, count + 1 + (count >> 1));
        longer[count] = end;
        longer[0] = count;
        return longer;
    }

    private void rehash() {
        int[] keysBefore = keys;
        int[] endsBefore = ends;
        bits += size * 3L > keys.length ? 1 : 0;
        keys = freeKeys(1 << bits);
        ends = new int[keys.length];
        used = 0;
        size = 0;
        for (int i = 0; i < keysBefore.length; i++) {
            if (keysBefore[i] >= 0) {
                insert(keysBefore[i], endsBefore[i]);
            }
        }
    }

    /// Takes away an end that the key has.
    void remove(int key, int end) {
        int slot = slot(key);
        if (ends[slot] >= 0) {
            keys[slot] = GONE;
            size--;
            return;
        }
        int[] list = lists[~ends[slot]];
        list[place(list, end)] = list[list[0]];
        list[0]--;
        if (list[0] == 1) {
            lists[~ends[slot]] = NO_LIST;
            ends[slot] = list[1];
        }
    }
}
