package org.heterograph.fact.measurement.condition.paper;

import org.heterograph.fact.measurement.condition.Condition;
import org.heterograph.fact.measurement.condition.ConditionFinder;
import org.heterograph.fact.measurement.condition.ConditionKind;
import org.heterograph.fact.measurement.value.Reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the window of an article's cells, where all its sentences state the same.
final class OneWindow {
    private static final ConditionFinder FINDER = new ConditionFinder();

    private OneWindow() {}

    static Optional<Condition> of(List<Reading> readings) {
        List<Condition> all = readings.stream().flatMap(OneWindow::windows).toList();
        return all.stream().map(OneWindow::ends).distinct().count() == 1
                ? Optional.of(all.getFirst())
                : Optional.empty();
    }

    static Stream<Condition> windows(Reading reading) {
        boolean hasRange =
                reading.sentence().quantities().stream()
                        .anyMatch(it -> ConditionFinder.isWindow(reading, it));
        return hasRange
                ? FINDER.find(reading).stream().filter(it -> it.kind() == ConditionKind.WINDOW)
                : Stream.empty();
    }

    static List<Double> ends(Condition it) {
        return List.of(it.amount().value(), it.amount().high().orElse(it.amount().value()));
    }
}
