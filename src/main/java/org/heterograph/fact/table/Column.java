package org.heterograph.fact.table;

import org.heterograph.document.Span;

import java.util.List;

/// What a column holds.
///
/// @param header words of its header, several cells when it has several levels
/// @param group header that it shares with its neighbours, empty where there is none
/// @param slots what the numbers of its cells mean, in order; several where a cell holds several
/// @param at conditions that the header itself states
/// @param component which phase of the row's material it speaks of (`Φ1`), 0 for the whole
record Column(
        Kind kind,
        List<Span> header,
        String group,
        List<Slot> slots,
        List<Stated> at,
        int component) {
    Column {
        header = List.copyOf(header);
        slots = List.copyOf(slots);
        at = List.copyOf(at);
    }

    /// Kinds of columns.
    enum Kind {
        SUBJECT,
        REFERENCE,
        VALUES,
        OTHER
    }

    boolean hasProperty() {
        return slots.stream().anyMatch(it -> it.property().isPresent());
    }

    /// A column of nothing but conditions.
    boolean isSetting() {
        return !slots.isEmpty() && !hasProperty();
    }
}
