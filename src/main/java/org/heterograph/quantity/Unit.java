package org.heterograph.quantity;

/// A unit of measurement.
///
/// @param name plain ASCII, as outputs print it (`mAh/g`)
/// @param dimension what it measures (`specific capacity`); units of one dimension convert
/// @param factor times the dimension's base unit
/// @param offset added after the factor, for temperatures
public record Unit(String name, String dimension, double factor, double offset) {
    public Unit {
        if (name.isBlank() || !(factor > 0)) {
            throw new IllegalArgumentException("no unit: " + name + " with factor " + factor);
        }
    }
}
