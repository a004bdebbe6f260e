package org.heterograph.fact.measurement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Says at which conditions a list of values holds.
///
/// The bundle nearest to the values is theirs, a bundle behind before one ahead, unless another
// list
/// of values of the same kind stands between. What the nearest bundle lacks is taken from the only
/// bundle of the sentence that has it.
final class ConditionBinder {
    private static final Pattern FOR_ALL =
            Pattern.compile("(?i)\\b(?:both|all|each)\\s(?:at|of|after|in)\\s$");

    private static final int COST_AHEAD = 8;
    private static final int COST_OF_OTHER_VALUE = 45;
    private static final int FAR = 150;

    /// The bundles of a list of values, the nearest first.
    List<Bundle> bind(
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
                (int)
                        all.stream()
                                .filter(
                                        it ->
                                                it != values
                                                        && it.dimension()
                                                                .equals(values.dimension()))
                                .filter(
                                        it ->
                                                bundle.span()
                                                        .cover(values.span())
                                                        .contains(it.span()))
                                .count();
        return Gap.of(reading.between(bundle.span(), values.span()))
                + (ahead ? COST_AHEAD : 0)
                + COST_OF_OTHER_VALUE * others;
    }

    /// The condition of one kind for a member of a list, from the nearest bundle that has the kind
    /// and is not nearer to other values.
    Optional<Condition> of(
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
                                it == near.getFirst()
                                        || isFree(reading, it, values, all, bundles, kind))
                .flatMap(it -> it.of(kind, index, values.size()));
    }

    /// A bundle that is not nearest may still hold for the values when it is the only one of its
    /// kind and stands ahead of them, or when no other list claims it.
    private boolean isFree(
            Reading reading,
            Bundle bundle,
            ValueList values,
            List<ValueList> all,
            List<Bundle> bundles,
            ConditionKind kind) {
        boolean only = bundles.stream().filter(it -> it.has(kind)).count() == 1;
        boolean ahead = bundle.span().start() < values.span().start();
        int own = cost(reading, bundle, values, all);
        boolean nearestHere =
                all.stream()
                        .filter(it -> it != values && it.dimension().equals(values.dimension()))
                        .noneMatch(it -> cost(reading, bundle, it, all) < own);
        return only && (ahead && nearestHere || nearestHere);
    }
}
