package org.heterograph.fact.measurement;

/// What a value can hold at.
enum ConditionKind {
    CURRENT,
    RATE,
    CYCLES,
    WINDOW,
    TEMPERATURE,
    SCAN_RATE
}
