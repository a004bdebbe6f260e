package org.heterograph.fact.table;

import org.heterograph.quantity.Unit;

import java.util.Optional;

/// What one number of a cell means.
///
/// @param property of a value
/// @param setting of a condition; exactly one of the two is there
/// @param unit as the header gives it
record Slot(Optional<String> property, Optional<Setting> setting, Optional<Unit> unit) {
    static Slot of(String property, Optional<Unit> unit) {
        return new Slot(Optional.of(property), Optional.empty(), unit);
    }

    static Slot of(Setting setting, Optional<Unit> unit) {
        return new Slot(Optional.empty(), Optional.of(setting), unit);
    }
}
