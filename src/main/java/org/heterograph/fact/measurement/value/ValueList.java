package org.heterograph.fact.measurement.value;

import org.heterograph.document.Span;

import java.util.List;

/// Values printed side by side: `512, 480 and 430 mAh g−1`, `1.32 eV and 1.58 eV`; mostly one.
public record ValueList(List<Value> members) {
    public ValueList {
        members = List.copyOf(members);
    }

    public Span span() {
        return members.getFirst().number().cover(members.getLast().number());
    }

    public int size() {
        return members.size();
    }

    public Value first() {
        return members.getFirst();
    }

    public String dimension() {
        return members.getLast().dimension();
    }
}
