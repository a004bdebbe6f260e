package org.heterograph.fact.measurement;

import org.heterograph.fact.measurement.value.Value;
import org.heterograph.fact.measurement.value.ValueList;

/// A place in a list of values.
record Place(ValueList values, int index) {
    Value value() {
        return values.members().get(index);
    }
}
