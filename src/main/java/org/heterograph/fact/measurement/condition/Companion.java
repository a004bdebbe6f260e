package org.heterograph.fact.measurement.condition;

import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.Value;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.vocabulary.Wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the values whose conditions a list shares: the retention told with a capacity (`350 mAh
/// g−1 after 500 cycles, corresponding to a retention of 93%`), the value contrasted with it
/// (`whereas the bare one falls to 31 mAh g−1`).
final class Companion {
    private static final Set<String> SHARES = Wording.words("metrics_of_shares");

    private static final Set<String> CAPACITIES = Wording.words("dimensions_of_capacity");

    /// How a share follows the capacity it is of.
    private static final Pattern TOLD_WITH =
            Pattern.compile(
                    "(?i)\\b(?:with|correspond\\w*|equal\\w*|equivalent|i\\.e\\.|retain\\w*|retention|retaining|giv(?:es|ing)|result\\w*|yield\\w*|amount\\w*|achiev\\w+|demonstrat\\w+|indicat\\w+|fad(?:e|ing)|decay\\w*|loss|and)\\b|\\(|\\bof the theoretical\\b");

    /// An efficiency is of the whole test only where it is told along with its end.
    private static final Pattern ALONG =
            Pattern.compile(
                    "(?i)\\b(?:with|providing|along with|accompanied by|together with)\\b[^,.;\\d]{0,60}$");

    private static final Pattern CONTRAST =
            Pattern.compile(
                    "(?i)\\b(?:whereas|while|but|compared\\s(?:to|with)|than|in contrast to)\\b(?:[^.;\\d]|(?<=[A-Za-z)])\\d){0,80}$");

    private static final Pattern FIRST = Pattern.compile("(?i)\\b(?:first|initial|1st)\\b");

    /// `a discharge capacity of 812 mAh g−1 and a charge capacity of 610 mAh g−1`
    private static final Pattern HALVES =
            Wording.pattern(
                    "(?i),?\\sand\\s(?:an?\\s|the\\s|its\\s)?(?:initial\\s|first\\s|reversible\\s|corresponding\\s)?{companion_capacities}\\s(?:of|is|was)\\s(?:about\\s|ca\\.\\s|[~≈∼]\\s?)?");

    private static final Pattern BORDER =
            Pattern.compile("(?i);|\\.\\s|\\b(?:whereas|while|but|than|compared)\\b");

    private static final int LONGEST = 130;

    private Companion() {}

    /// The list before, in the sentence, whose conditions are those of the values too.
    static Optional<ValueList> of(Stated stated, ValueList values, String property) {
        if (SHARES.contains(property)) {
            return capacity(stated, values)
                    .filter(it -> isToldWith(stated, it, values))
                    .or(() -> contrasted(stated, values));
        }
        if (property.equals("coulombic_efficiency")) {
            return capacity(stated, values).filter(it -> isAlong(stated, it, values));
        }
        if (property.equals("initial_coulombic_efficiency")) {
            return capacity(stated, values)
                    .filter(it -> isToldWith(stated, it, values))
                    .filter(it -> isOfFirstCycle(stated, it));
        }
        return CAPACITIES.contains(values.dimension())
                        || property.equals("charge_transfer_resistance")
                ? other(stated, values)
                : Optional.empty();
    }

    private static boolean isOfFirstCycle(Stated stated, ValueList told) {
        Reading reading = stated.reading();
        String around =
                reading.textBefore(told.span().start(), LONGEST)
                        + reading.textAfter(told.span().end(), LONGEST);
        return FIRST.matcher(around).find();
    }

    /// The capacity that this one is contrasted with, or the other half of the same cycle.
    private static Optional<ValueList> other(Stated stated, ValueList values) {
        return contrasted(stated, values).or(() -> half(stated, values));
    }

    private static Optional<ValueList> contrasted(Stated stated, ValueList values) {
        return last(stated, values, Set.of(values.dimension()))
                .filter(it -> isContrasted(stated, it, values));
    }

    private static Optional<ValueList> half(Stated stated, ValueList values) {
        List<ValueList> alike =
                stated.lists().stream()
                        .filter(it -> it.dimension().equals(values.dimension()))
                        .toList();
        int place = alike.indexOf(values);
        for (int other : new int[] {place - 1, place + 1}) {
            if (other >= 0 && other < alike.size() && areHalves(stated, alike, place, other)) {
                return Optional.of(alike.get(other));
            }
        }
        return Optional.empty();
    }

    private static boolean areHalves(Stated stated, List<ValueList> alike, int one, int other) {
        ValueList ahead = alike.get(Math.min(one, other));
        ValueList behind = alike.get(Math.max(one, other));
        return HALVES.matcher(between(stated.reading(), ahead, behind)).matches();
    }

    /// Whether a property is a share of a capacity told before.
    static boolean isShare(String property) {
        return SHARES.contains(property);
    }

    /// The last capacities of a sentence.
    static Optional<ValueList> lastCapacity(Stated stated) {
        return stated.lists().stream()
                .filter(it -> CAPACITIES.contains(it.dimension()))
                .reduce((earlier, later) -> later);
    }

    private static Optional<ValueList> capacity(Stated stated, ValueList values) {
        return last(stated, values, CAPACITIES);
    }

    private static Optional<ValueList> last(
            Stated stated, ValueList values, Set<String> dimensions) {
        List<ValueList> ahead =
                stated.lists().stream()
                        .takeWhile(it -> !it.equals(values))
                        .filter(it -> dimensions.contains(it.dimension()))
                        .toList();
        return ahead.isEmpty() ? Optional.empty() : Optional.of(ahead.getLast());
    }

    private static boolean isToldWith(Stated stated, ValueList told, ValueList values) {
        String between = between(stated.reading(), told, values);
        return between.length() <= LONGEST
                && TOLD_WITH.matcher(between).find()
                && !BORDER.matcher(between).find();
    }

    private static boolean isAlong(Stated stated, ValueList told, ValueList values) {
        String between = between(stated.reading(), told, values);
        return between.length() <= LONGEST
                && ALONG.matcher(between).find()
                && !BORDER.matcher(between).find();
    }

    private static boolean isContrasted(Stated stated, ValueList told, ValueList values) {
        String between = between(stated.reading(), told, values);
        return between.length() <= LONGEST && CONTRAST.matcher(between).find();
    }

    private static String between(Reading reading, ValueList told, ValueList values) {
        Value last = told.members().getLast();
        return reading.between(
                last.unit().isEmpty() ? last.number() : last.number().cover(last.unit()),
                values.span());
    }
}
