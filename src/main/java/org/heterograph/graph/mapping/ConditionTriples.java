package org.heterograph.graph.mapping;

import org.heterograph.fact.Amount;
import org.heterograph.fact.Conditions;

import java.util.Optional;
import java.util.OptionalDouble;

/// Describes what a value holds at, each condition in the one unit that the ontology names for it.
final class ConditionTriples {
    private final Concepts concepts;

    ConditionTriples(Concepts concepts) {
        this.concepts = concepts;
    }

    void describe(Description fact, Conditions it, ConceptLink technique) {
        fact.number(Terms.CURRENT_DENSITY, in("A/g", it.currentDensity()))
                .number(Terms.AREAL_CURRENT_DENSITY, in("mA/cm2", it.currentDensity()))
                .number(Terms.VOLUMETRIC_CURRENT_DENSITY, in("A/cm3", it.currentDensity()))
                .text(Terms.RATE, it.rate())
                .whole(Terms.CYCLES, it.cycles())
                .number(Terms.VOLTAGE_LOW, it.window().low())
                .number(Terms.VOLTAGE_HIGH, it.window().high())
                .text(Terms.REFERENCE_ELECTRODE, it.window().reference())
                .text(Terms.ION, it.cell().ion())
                .text(Terms.CELL, it.cell().cell())
                .text(Terms.ELECTROLYTE, it.cell().electrolyte())
                .number(Terms.MASS_LOADING, in("mg/cm2", it.massLoading()))
                .number(Terms.TEMPERATURE, in("degC", it.temperature()))
                .text(Terms.STATE, it.state().state())
                .text(Terms.NOTE, it.state().note());
        technique.add(fact, Terms.TECHNIQUE, "techniques", it.state().method());
    }

    private OptionalDouble in(String unit, Optional<Amount> amount) {
        return amount.map(it -> concepts.in(unit, it)).orElse(OptionalDouble.empty());
    }
}
