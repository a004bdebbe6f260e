package org.heterograph.support;

import org.heterograph.chemistry.NameTable;
import org.heterograph.quantity.Unit;
import org.heterograph.quantity.UnitCatalog;
import org.heterograph.vocabulary.Concept;
import org.heterograph.vocabulary.Metric;
import org.heterograph.vocabulary.Vocabulary;

import java.util.List;
import java.util.Optional;

/// A few names, units and metrics, so that tests of mentions and measurements do not stand and
/// fall with the whole ontology.
public final class SmallVocabulary {
    private SmallVocabulary() {}

    public static Vocabulary vocabulary() {
        List<Metric> metrics = metrics();
        List<Concept> concepts = metrics.stream().map(Metric::concept).toList();
        return new Vocabulary(concepts, metrics, units(), names(), List.of(), List.of());
    }

    private static List<Metric> metrics() {
        return List.of(
                metric("specific_capacity", "mAh/g", 5000, true, "capacity", "capacities"),
                metric("capacity_retention", "%", 150, false, "capacity retention", "retention"),
                metric("initial_coulombic_efficiency", "%", 110, false, "ICE"),
                metric("band_gap", "eV", 10, false, "band gap"),
                metric("work_function", "eV", 10, false, "work function", "Φ"),
                metric("diffusion_barrier", "eV", 10, false, "barrier", "diffusion barrier"),
                metric("voltage_window", "V", 6, false, "voltage window", "window"),
                metric("charge_transfer_resistance", "ohm", 1e6, false, "Rct"),
                metric("particle_size", "nm", 1e6, false, "particle size", "particles"));
    }

    private static Metric metric(
            String notation, String unit, double highest, boolean implied, String... labels) {
        Concept concept =
                new Concept(
                        "metrics",
                        notation,
                        labels[0],
                        List.of(labels),
                        Optional.empty(),
                        "",
                        List.of());
        return new Metric(
                concept,
                List.of(unit),
                -5,
                highest,
                new Metric.Traits(
                        implied, false, false, notation.endsWith("window"), List.of(), List.of()));
    }

    private static UnitCatalog units() {
        return new UnitCatalog(
                List.of(
                        unit("mAh/g", "specific capacity", "mA h g-1"),
                        unit("A/g", "specific current", "A g-1"),
                        unit("C", "C-rate"),
                        unit("V", "voltage"),
                        unit("eV", "energy of a particle"),
                        unit("ohm", "resistance", "Ω"),
                        unit("cycles", "count of cycles", "cycle"),
                        unit("degC", "temperature", "°C"),
                        unit("%", "ratio"),
                        unit("nm", "length")));
    }

    private static UnitCatalog.Entry unit(String name, String dimension, String... spellings) {
        return new UnitCatalog.Entry(new Unit(name, dimension, 1, 0), List.of(spellings));
    }

    private static NameTable names() {
        return new NameTable(
                List.of(
                        support("C", "carbon"),
                        support("NC"),
                        support("CNF", "carbon nanofibers"),
                        support("rGO", "reduced graphene oxide"),
                        new NameTable.Entry(
                                "hard carbon",
                                "phase",
                                Optional.empty(),
                                List.of("hard carbons"))));
    }

    private static NameTable.Entry support(String name, String... more) {
        return new NameTable.Entry(name, "support", Optional.empty(), List.of(more));
    }
}
