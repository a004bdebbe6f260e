package org.heterograph.fact.measurement.property;

import org.heterograph.fact.measurement.value.MetricFinder;
import org.heterograph.fact.measurement.value.Value;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.quantity.Unit;
import org.heterograph.vocabulary.Metric;
import org.heterograph.vocabulary.Vocabulary;

import java.util.Optional;

/// Which metrics values with their units can be of.
final class FittingMetric {

    private final Vocabulary vocabulary;
    private final MetricFinder metricFinder;

    FittingMetric(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.metricFinder = new MetricFinder(vocabulary);
    }

    /// Whether all values have a unit of the metric and are plausible.
    boolean isOf(Metric metric, ValueList values) {
        return values.members().stream().allMatch(it -> isOf(metric, it));
    }

    private boolean isOf(Metric metric, Value value) {
        if (metric.isSetting() || metric.isRange() && value.amount().high().isEmpty()) {
            return false;
        }
        double number = value.amount().value();
        if (value.dimension().isEmpty()) {
            return metric.units().isEmpty()
                    && number >= metric.lowest()
                    && number <= metric.highest();
        }
        return unit(value)
                .filter(it -> metricFinder.fits(metric, it))
                .filter(it -> metricFinder.isPlausible(metric, it, number))
                .filter(
                        it ->
                                metricFinder.isPlausible(
                                        metric, it, value.amount().high().orElse(number)))
                .isPresent();
    }

    private Optional<Unit> unit(Value value) {
        return value.amount().unit().flatMap(vocabulary.units()::named);
    }

    Metric narrowed(Metric named, ValueList values) {
        return unit(values.members().getLast())
                .map(it -> metricFinder.narrowed(named, it))
                .orElse(named);
    }

    Optional<Property> implied(ValueList values) {
        return unit(values.members().getLast())
                .flatMap(metricFinder::implied)
                .filter(metric -> isOf(metric, values))
                .map(metric -> new Property(metric.notation(), Optional.empty(), 0.8));
    }
}
