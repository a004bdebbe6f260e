package org.heterograph.evaluation;

import java.util.Comparator;

/// What a line claims, as far as it is measured.
///
/// @param type the kind of claim, mostly the line's `type`
/// @param claim its parts in one spelling, joined by ` | `
record Key(String type, String claim) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::type).thenComparing(Key::claim);

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }
}
