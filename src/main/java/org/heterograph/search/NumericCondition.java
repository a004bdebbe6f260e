package org.heterograph.search;

import java.util.List;

/// A condition on a value or on what it holds at: "capacity > 400 mAh/g", "at 1 A/g", "1000
/// cycles".
///
/// @param text the words typed
/// @param dimension what is measured, as units name it (`specific capacity`)
/// @param properties notations of the metrics meant, narrower ones included; empty when any number
/// of the dimension will do, conditions of measurements too
/// @param interval in the base unit of the dimension
/// @param required whether hits must meet it; else those that do come first
public record NumericCondition(
        String text,
        String dimension,
        List<String> properties,
        Interval interval,
        boolean required) {
    /// The unit of numbers of cycles.
    public static final String CYCLES = "cycles";

    /// The dimension of bare numbers.
    public static final String NUMBER = "number";

    public NumericCondition {
        properties = List.copyOf(properties);
    }

    NumericCondition asRequired() {
        return new NumericCondition(text, dimension, properties, interval, true);
    }
}
