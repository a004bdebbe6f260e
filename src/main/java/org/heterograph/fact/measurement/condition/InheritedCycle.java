package org.heterograph.fact.measurement.condition;

import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.vocabulary.Wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the cycle of a peak or plateau whose sentence names none: `In the first scan … a peak at
/// 1.2 V. The peaks at 0.7 and 0.5 V …` are all of the first scan, until later ones are told of.
final class InheritedCycle {
    private static final int CONTEXT = 5;

    private static final Pattern LATER =
            Wording.pattern(
                    "(?i)\\b(?:subsequent(?!\\s{same_cycle})|following\\s(?:[a-z]{3,6}\\s)?(?:cycles?|scans?)|overlap\\w*|coincid\\w*|later|afterwards?|thereafter|next|both|second|2nd|third|then)\\b");

    /// `the initial discharge capacity`
    private static final Pattern OF_CAPACITY = Wording.pattern("(?i){of_capacity}");

    private final ConditionFinder finder = new ConditionFinder();

    private static final Pattern LATER_BEHIND =
            Pattern.compile(
                    "(?i)^[^.;\\d]{0,6}\\s(?:in|during|over|upon|for)\\s(?:the\\s)?(?:next|following|subsequent|later)\\b");

    /// Whether the words right behind a value say that it is of later cycles.
    static boolean isLater(Reading reading, ValueList values) {
        return LATER_BEHIND.matcher(reading.textAfter(values.span().end(), 50)).find();
    }

    Optional<Condition> of(Stated stated) {
        List<Condition> here =
                stated.bundles().stream()
                        .flatMap(it -> it.of(ConditionKind.CYCLES).stream())
                        .toList();
        if (!here.isEmpty()) {
            boolean passed =
                    here.stream().anyMatch(it -> CycleWords.isPassed(stated.reading(), it));
            return here.size() == 1 && !passed ? first(here) : Optional.empty();
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
            List<Condition> cycles = cycles(it);
            long cyclesTold =
                    cycles.stream().mapToDouble(c -> c.amount().value()).distinct().count();
            boolean moves =
                    LATER.matcher(it.text(it.span())).find()
                            || cyclesTold > 1
                            || cycles.stream().anyMatch(c -> CycleWords.isPassed(it, c));
            last = moves ? Optional.empty() : cycles.isEmpty() ? last : first(cycles);
        }
        return last;
    }

    /// Cycles, apart from those of a capacity, which tell of no scan.
    private List<Condition> cycles(Reading reading) {
        return finder.find(reading).stream()
                .filter(it -> it.kind() == ConditionKind.CYCLES)
                .filter(it -> !OF_CAPACITY.matcher(reading.text(it.span())).find())
                .toList();
    }

    private static Optional<Condition> first(List<Condition> cycles) {
        return cycles.stream()
                .filter(it -> it.amount().value() == 1 && it.amount().high().isEmpty())
                .findFirst();
    }
}
