package org.heterograph.vocabulary;

import java.util.List;

/// A property that has a value.
///
/// @param concept its name and labels
/// @param units names of the units it is printed in, the canonical one first; empty for bare
/// numbers
/// @param lowest plausible value in the canonical unit, negative infinity where there is none
/// @param highest plausible value in the canonical unit
/// @param impliedByUnit whether a value in one of its units is of this metric even where no label
/// of it is near (`mAh/g`: a specific capacity)
public record Metric(
        Concept concept, List<String> units, double lowest, double highest, boolean impliedByUnit) {

    public Metric {
        units = List.copyOf(units);
    }

    public String notation() {
        return concept.notation();
    }
}
