package org.heterograph.fact.measurement.condition;

import org.heterograph.vocabulary.Wording;

import java.util.Set;

/// Which conditions a property can have: a band gap has no cycles, a capacity no scan rate.
public final class Applies {
    private static final Set<String> OF_CYCLING = Wording.words("metrics_of_cycling");

    private static final Set<String> AT_TEMPERATURE = Wording.words("metrics_at_temperature");

    private static final Set<String> AT_SCAN_RATE = Wording.words("metrics_at_scan_rate");

    private Applies() {}

    public static boolean to(String property, ConditionKind kind) {
        boolean cycling = OF_CYCLING.contains(property) || property.startsWith("other:");
        return switch (kind) {
            case CURRENT, RATE, CYCLES -> cycling || property.equals("reaction_potential");
            case WINDOW ->
                    cycling
                            || property.equals("initial_coulombic_efficiency")
                            || property.equals("reaction_potential");
            case TEMPERATURE -> AT_TEMPERATURE.contains(property);
            case SCAN_RATE -> AT_SCAN_RATE.contains(property);
            case TREATMENT -> false;
        };
    }
}
