package org.heterograph.fact.measurement.condition;

/// What a value can hold at.
public enum ConditionKind {
    CURRENT,
    RATE,
    CYCLES,
    WINDOW,
    TEMPERATURE,
    SCAN_RATE,
    /// At which the sample was made, not tested.
    TREATMENT
}
