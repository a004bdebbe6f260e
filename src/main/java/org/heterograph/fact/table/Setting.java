package org.heterograph.fact.table;

/// What a column can hold besides properties.
enum Setting {
    CURRENT,
    RATE,
    CYCLES,
    TEMPERATURE,
    LOADING,
    ION,
    ELECTROLYTE
}
