package org.heterograph.fact.measurement.value;

import org.heterograph.quantity.Unit;
import org.heterograph.vocabulary.Metric;
import org.heterograph.vocabulary.Vocabulary;

import java.util.Optional;

/// Says which metrics a value with its unit can be of.
public final class MetricFinder {
    /// Shares of different things (`%`, `wt%`) do not stand for one another.
    private static final String RATIO = "ratio";

    private final Vocabulary vocabulary;

    public MetricFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Whether the metric is printed in such units.
    public boolean fits(Metric metric, Unit unit) {
        return metric.units().stream()
                .flatMap(name -> vocabulary.units().named(name).stream())
                .filter(it -> it.dimension().equals(unit.dimension()))
                .anyMatch(it -> !unit.dimension().equals(RATIO) || it.name().equals(unit.name()));
    }

    /// Whether the value is one that the metric can have.
    public boolean isPlausible(Metric metric, Unit unit, double value) {
        double canonical =
                metric.units().stream()
                        .limit(1)
                        .flatMap(name -> vocabulary.units().named(name).stream())
                        .filter(it -> it.dimension().equals(unit.dimension()))
                        .map(it -> vocabulary.units().convert(value, unit, it))
                        .findFirst()
                        .orElse(value);
        return canonical >= metric.lowest() && canonical <= metric.highest();
    }

    /// The metric that a unit implies where nothing is named.
    public Optional<Metric> implied(Unit unit) {
        return vocabulary.metrics().stream()
                .filter(Metric::impliedByUnit)
                .filter(it -> hasCanonical(it, unit) && fits(it, unit))
                .findFirst();
    }

    private boolean hasCanonical(Metric metric, Unit unit) {
        return metric.units().stream()
                .limit(1)
                .flatMap(name -> vocabulary.units().named(name).stream())
                .anyMatch(it -> it.dimension().equals(unit.dimension()));
    }

    /// `capacity` in mAh/cm2 is an areal capacity: what the unit implies, where it is narrower.
    public Metric narrowed(Metric named, Unit unit) {
        return implied(unit).filter(it -> isNarrower(it, named)).orElse(named);
    }

    private boolean isNarrower(Metric metric, Metric wider) {
        Optional<String> broader = metric.concept().broader();
        return broader.isPresent()
                && (broader.get().equals(wider.notation())
                        || vocabulary
                                .metric(broader.get())
                                .filter(it -> isNarrower(it, wider))
                                .isPresent());
    }
}
