package org.heterograph.fact.junction;

import org.heterograph.mention.MaterialMention;

/// One way that something goes at an interface.
///
/// @param start in the masked sentence
/// @param end in the masked sentence
record Direction(What what, MaterialMention from, MaterialMention to, int start, int end) {
    /// What goes there.
    enum What {
        ELECTRONS,
        FIELD
    }

    Direction reversed(int newStart, int newEnd) {
        return new Direction(what, to, from, newStart, newEnd);
    }
}
