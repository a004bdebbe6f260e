package org.heterograph.fact.measurement.condition;

import org.heterograph.fact.measurement.value.Reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the cycle of a peak or plateau whose sentence names none: `In the first scan … a peak at
/// 1.2 V. The peaks at 0.7 and 0.5 V …` are all of the first scan, until later ones are told of.
final class InheritedCycle {
    private static final int CONTEXT = 5;

    private static final Pattern LATER =
            Pattern.compile(
                    "(?i)\\b(?:subsequent|following cycles?|later|afterwards?|thereafter|next|both|second|2nd|third|then)\\b");

    private final ConditionFinder finder = new ConditionFinder();

    Optional<Condition> of(Stated stated) {
        List<Condition> here =
                stated.bundles().stream()
                        .flatMap(it -> it.of(ConditionKind.CYCLES).stream())
                        .toList();
        if (!here.isEmpty()) {
            return here.size() == 1 ? first(here) : Optional.empty();
        }
        return before(stated.reading());
    }

    private Optional<Condition> before(Reading reading) {
        List<Reading> earlier = reading.earlier();
        List<Reading> told =
                new java.util.ArrayList<>(
                        earlier.subList(Math.max(0, earlier.size() - CONTEXT), earlier.size()));
        told.add(reading);
        Optional<Condition> last = Optional.empty();
        for (Reading it : told) {
            List<Condition> cycles =
                    finder.find(it).stream().filter(c -> c.kind() == ConditionKind.CYCLES).toList();
            long cyclesTold = cycles.stream().mapToDouble(c -> c.amount().value()).distinct().count();
            boolean moves = LATER.matcher(it.text(it.span())).find() || cyclesTold > 1;
            last = moves ? Optional.empty() : cycles.isEmpty() ? last : first(cycles);
        }
        return last;
    }

    private static Optional<Condition> first(List<Condition> cycles) {
        return cycles.stream()
                .filter(it -> it.amount().value() == 1 && it.amount().high().isEmpty())
                .findFirst();
    }
}
