package org.heterograph.fact.measurement.condition.paper;

import org.heterograph.fact.measurement.condition.Condition;
import org.heterograph.fact.measurement.condition.ConditionFinder;
import org.heterograph.fact.measurement.condition.ConditionKind;
import org.heterograph.fact.measurement.condition.setup.Voltammetry;
import org.heterograph.fact.measurement.value.Reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The window of an article's cells, where all its sentences state the same.
///
/// @param cycled between which potentials they were charged and discharged
/// @param swept between which potentials they were swept in a voltammogram
public record OneWindow(Optional<Condition> cycled, Optional<Condition> swept) {
    static final OneWindow NONE = new OneWindow(Optional.empty(), Optional.empty());

    private static final ConditionFinder FINDER = new ConditionFinder();

    static OneWindow of(List<Reading> readings) {
        List<Condition> cycled = new ArrayList<>();
        List<Condition> swept = new ArrayList<>();
        for (Reading reading : readings) {
            windows(reading)
                    .forEach(
                            it ->
                                    (Voltammetry.isSwept(reading, it.span()) ? swept : cycled)
                                            .add(it));
        }
        return new OneWindow(one(cycled), swept.isEmpty() ? one(cycled) : one(swept));
    }

    /// The window that holds for the value of a property.
    Optional<Condition> of(Reading reading, String property) {
        return Voltammetry.mayTell(reading, property) ? swept : cycled;
    }

    private static Optional<Condition> one(List<Condition> windows) {
        return windows.stream().map(OneWindow::ends).distinct().count() == 1
                ? Optional.of(windows.getFirst())
                : Optional.empty();
    }

    private static Stream<Condition> windows(Reading reading) {
        boolean hasRange =
                reading.sentence().quantities().stream()
                        .anyMatch(it -> ConditionFinder.isWindow(reading, it));
        return hasRange && !Voltammetry.isLinear(reading)
                ? FINDER.find(reading).stream().filter(it -> it.kind() == ConditionKind.WINDOW)
                : Stream.empty();
    }

    private static List<Double> ends(Condition it) {
        return List.of(it.amount().value(), it.amount().high().orElse(it.amount().value()));
    }
}
