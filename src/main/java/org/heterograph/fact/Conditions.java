package org.heterograph.fact;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// What a value holds at. Only what the sentence or its immediate context states is filled in.
///
/// @param currentDensity per mass or per area, in the printed unit's canonical name
/// @param rate C-rate as `0.5C`
/// @param cycles number of cycles, or the cycle meant
/// @param window voltage limits
/// @param cell what was cycled, and in what
/// @param massLoading mg/cm2
/// @param temperature degC or K
/// @param state whether the value belongs to charge or discharge, its method, a note
public record Conditions(
        Optional<Amount> currentDensity,
        Optional<String> rate,
        OptionalInt cycles,
        Window window,
        CellSetup cell,
        Optional<Amount> massLoading,
        Optional<Amount> temperature,
        Circumstance state) {

    public static final Conditions NONE =
            new Conditions(
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    new Window(OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty()),
                    new CellSetup(Optional.empty(), Optional.empty(), Optional.empty()),
                    Optional.empty(),
                    Optional.empty(),
                    new Circumstance(Optional.empty(), Optional.empty(), Optional.empty()));

    /// @param low V
    /// @param high V
    /// @param reference as `Na+/Na`
    public record Window(OptionalDouble low, OptionalDouble high, Optional<String> reference) {}

    /// @param ion `Na`, `Li`, `K`, …
    /// @param cell `half`, `full`, …
    /// @param electrolyte as printed
    public record CellSetup(
            Optional<String> ion, Optional<String> cell, Optional<String> electrolyte) {}

    /// @param state `charge` or `discharge`
    /// @param method technique by its notation
    /// @param note whatever else distinguishes the value, in words of the paper
    public record Circumstance(
            Optional<String> state, Optional<String> method, Optional<String> note) {}
}
