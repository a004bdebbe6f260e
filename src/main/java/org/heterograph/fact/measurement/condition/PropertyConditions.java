package org.heterograph.fact.measurement.condition;

/// Which conditions a property can have: a band gap has no cycles, a capacity no scan rate.
public final class PropertyConditions {
    private PropertyConditions() {}

    public static boolean hasCurrent(String property) {
        return Applies.to(property, ConditionKind.CURRENT);
    }

    public static boolean hasCycles(String property) {
        return Applies.to(property, ConditionKind.CYCLES);
    }

    public static boolean hasTemperature(String property) {
        return Applies.to(property, ConditionKind.TEMPERATURE);
    }

    public static boolean hasWindow(String property) {
        return Applies.to(property, ConditionKind.WINDOW);
    }
}
