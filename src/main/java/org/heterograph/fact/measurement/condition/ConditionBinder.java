package org.heterograph.fact.measurement.condition;

import org.heterograph.fact.measurement.value.Gap;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Says at which conditions a list of values holds.
///
/// The bundle nearest to the values is theirs, a bundle behind before one ahead, unless another
/// list of values of the same kind stands between. What the nearest bundle lacks is taken from
/// the only bundle of the sentence that has it.
public final class ConditionBinder {
    private static final Pattern FOR_ALL =
            Pattern.compile("(?i)\\b(?:both|all|each)\\s(?:at|of|after|in)\\s$");

    private static final int COST_AHEAD = 8;
    private static final int COST_OF_OTHER_VALUE = 45;
    private static final int FAR = 150;
    private static final int FAR_COMPLEMENT = 100;
    private static final int COST_OF_FOREIGN_VALUE = 15;

    /// The bundles of a list of values, the nearest first.
    public List<Bundle> bind(
            Reading reading, ValueList values, List<ValueList> all, List<Bundle> bundles) {
        return bundles.stream()
                .filter(it -> cost(reading, it, values, all) < FAR)
                .sorted(Comparator.comparingInt(it -> cost(reading, it, values, all)))
                .toList();
    }

    private int cost(Reading reading, Bundle bundle, ValueList values, List<ValueList> all) {
        if (FOR_ALL.matcher(reading.textBefore(bundle.span().start(), 12)).find()) {
            return COST_AHEAD;
        }
        boolean ahead = bundle.span().start() < values.span().start();
        int others =
                all.stream()
                        .filter(it -> !it.equals(values))
                        .filter(it -> bundle.span().cover(values.span()).contains(it.span()))
                        .mapToInt(
                                it ->
                                        it.dimension().equals(values.dimension())
                                                ? COST_OF_OTHER_VALUE
                                                : COST_OF_FOREIGN_VALUE)
                        .sum();
        return Gap.of(reading.between(bundle.span(), values.span()))
                + (ahead ? COST_AHEAD : 0)
                + others;
    }

    /// The condition of one kind for a member of a list: of the nearest bundle, or of another
    /// that has nothing in common with it and is not nearer to other values.
    public Optional<Condition> of(
            Reading reading,
            ConditionKind kind,
            ValueList values,
            int index,
            List<ValueList> all,
            List<Bundle> bundles) {
        List<Bundle> near = bind(reading, values, all, bundles);
        Optional<Bundle> own = near.stream().filter(it -> it.has(kind)).findFirst();
        return own.filter(
                        it ->
                                it.equals(near.getFirst())
                                        || complements(near.getFirst(), it)
                                                && isFree(reading, it, values, all, bundles, kind))
                .flatMap(it -> it.of(kind, index, values.size()));
    }

    private static boolean complements(Bundle nearest, Bundle other) {
        return other.lists().keySet().stream().noneMatch(nearest::has);
    }

    /// The only bundle of its kind, as near to these values as to any.
    private boolean isFree(
            Reading reading,
            Bundle bundle,
            ValueList values,
            List<ValueList> all,
            List<Bundle> bundles,
            ConditionKind kind) {
        boolean only = bundles.stream().filter(it -> it.has(kind)).count() == 1;
        int own = cost(reading, bundle, values, all);
        boolean nearestHere =
                all.stream()
                        .filter(
                                it ->
                                        !it.equals(values)
                                                && it.dimension().equals(values.dimension()))
                        .noneMatch(it -> cost(reading, bundle, it, all) < own);
        return only && nearestHere && own < FAR_COMPLEMENT;
    }
}
