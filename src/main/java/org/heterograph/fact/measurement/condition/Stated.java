package org.heterograph.fact.measurement.condition;

import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;

import java.util.List;

/// What a sentence states: its values and the conditions that stand with them.
public record Stated(Reading reading, List<ValueList> lists, List<Bundle> bundles) {
    public Stated {
        lists = List.copyOf(lists);
        bundles = List.copyOf(bundles);
    }

    /// Whether a current or a rate is among the conditions.
    boolean hasCurrent() {
        return bundles.stream()
                .anyMatch(it -> it.has(ConditionKind.CURRENT) || it.has(ConditionKind.RATE));
    }
}
