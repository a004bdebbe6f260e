package org.heterograph.vocabulary;

import java.util.List;

/// A property that has a value.
///
/// @param concept its name and labels
/// @param units names of the units it is printed in, the canonical one first; empty for bare
/// numbers
/// @param lowest plausible value in the canonical unit, negative infinity where there is none
/// @param highest plausible value in the canonical unit
/// @param traits how its values are told
public record Metric(
        Concept concept, List<String> units, double lowest, double highest, Traits traits) {

    /// How the values of a metric are told.
    ///
    /// @param impliedByUnit whether a value in its canonical unit is of this metric even where no
    /// label of it is near (`mAh/g`: a specific capacity)
    /// @param impliedByPeak whether a peak, band or plateau at a value in one of its units is of
    /// this metric (`a peak at 0.8 V`: a reaction potential)
    /// @param setting whether it is set by whoever does the experiment, so that its value says
    /// nothing of a material
    /// @param range whether its value is always a range (`0.01–3 V`: a voltage window)
    /// @param techniques notations of the techniques that show it
    /// @param symbols signs that stand for it before an equals sign
    public record Traits(
            boolean impliedByUnit,
            boolean impliedByPeak,
            boolean setting,
            boolean range,
            List<String> techniques,
            List<String> symbols) {
        public Traits {
            symbols = List.copyOf(symbols);
            techniques = List.copyOf(techniques);
        }
    }

    public Metric {
        units = List.copyOf(units);
    }

    public String notation() {
        return concept.notation();
    }

    public boolean impliedByUnit() {
        return traits.impliedByUnit();
    }

    public boolean impliedByPeak() {
        return traits.impliedByPeak();
    }

    public boolean isSetting() {
        return traits.setting();
    }

    public boolean isRange() {
        return traits.range();
    }
}
