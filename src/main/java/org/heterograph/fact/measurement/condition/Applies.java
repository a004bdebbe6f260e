package org.heterograph.fact.measurement.condition;

import java.util.Set;

/// Which conditions a property can have: a band gap has no cycles, a capacity no scan rate.
public final class Applies {
    private static final Set<String> OF_CYCLING =
            Set.of(
                    "specific_capacity",
                    "rate_capacity",
                    "areal_capacity",
                    "volumetric_capacity",
                    "capacity_retention",
                    "capacity_fade_per_cycle",
                    "capacity_loss",
                    "capacity_utilization",
                    "coulombic_efficiency",
                    "energy_density",
                    "power_density",
                    "overpotential",
                    "charge_transfer_resistance",
                    "resistance",
                    "average_voltage");

    private static final Set<String> AT_TEMPERATURE =
            Set.of(
                    "ionic_conductivity",
                    "electrical_conductivity",
                    "diffusion_coefficient",
                    "transference_number",
                    "specific_capacity",
                    "rate_capacity",
                    "areal_capacity",
                    "capacity_retention",
                    "capacity_fade_per_cycle",
                    "coulombic_efficiency",
                    "initial_coulombic_efficiency",
                    "charge_transfer_resistance",
                    "energy_density",
                    "power_density");

    private static final Set<String> AT_SCAN_RATE =
            Set.of("capacitive_contribution", "reaction_potential", "specific_capacitance");

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
