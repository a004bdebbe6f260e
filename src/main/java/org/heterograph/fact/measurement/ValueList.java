package org.heterograph.fact.measurement;

import org.heterograph.document.Span;

import java.util.List;

/// Values printed side by side: `512, 480 and 430 mAh g−1`, `1.32 eV and 1.58 eV`; mostly one.
record ValueList(List<Value> members) {
    ValueList {
        members = List.copyOf(members);
    }

    Span span() {
        return members.getFirst().number().cover(members.getLast().number());
    }

    int size() {
        return members.size();
    }

    Value first() {
        return members.getFirst();
    }

    String dimension() {
        return members.getLast().dimension();
    }
}
