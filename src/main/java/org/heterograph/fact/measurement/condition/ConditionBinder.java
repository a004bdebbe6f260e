package org.heterograph.fact.measurement.condition;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Gap;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.vocabulary.Wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Says at which conditions a list of values holds.
///
/// The bundle nearest to the values is theirs, a bundle behind before one ahead, unless another
/// list of values of the same kind stands between. What the nearest bundle lacks is taken from
/// the only bundle of the sentence that has it.
public final class ConditionBinder {
    private static final Pattern FOR_ALL =
            Pattern.compile("(?i)\\b(?:both|all|each)\\s(?:at|of|after|in)\\s$");

    /// `(288 mAh g−1 at 20 A g−1) … (5000 cycles)` are of two things.
    private static final Pattern OTHER_BRACKET = Pattern.compile("\\)[^()]{3,}\\(");

    private static final Set<ConditionKind> SHARED =
            Set.of(ConditionKind.CURRENT, ConditionKind.RATE);

    private static final Set<String> CAPACITIES = Wording.words("dimensions_of_binding");

    /// `…, and at the end of the 130th cycle, the capacity …`: told of what follows.
    private static final Pattern NEXT_AHEAD =
            Pattern.compile(
                    "(?is)(?:;|\\band),?\\s(?:then\\s)?(?:at|after|in|when|upon|during|by)\\s[^,.;]{0,40}$");

    private static final Pattern NEXT_BEHIND = Pattern.compile("^[^,.;]{0,24},\\s");

    private static final Pattern AND =
            Pattern.compile(
                    "\\)?\\s?(?:,|and|,\\sand)\\s(?:after\\s|at\\s|over\\s|in\\s)?(?:the\\s)?\\(?");

    private static final Pattern BREAK =
            Pattern.compile(
                    "(?i);|\\b(?:whereas|while|but|than|compared|unlike|versus)\\b|\\)[^()]{3,60}\\(");

    private static final Pattern SHARE =
            Wording.pattern("(?i)\\b{retaining}\\b[^;]{0,40}%|%[^;%]{0,20}\\b{retained}\\b");

    private static final int COST_OF_NEXT_CLAUSE = 70;
    private static final int COST_OF_TAKEN = 40;
    private static final int NEXT = 50;
    private static final int REACH_OF_TAKEN = 24;
    private static final int SHORTEST_PARALLEL = 3;
    private static final int COST_AHEAD = 8;
    private static final int COST_OF_OTHER_VALUE = 45;
    private static final int FAR = 150;
    private static final int FAR_COMPLEMENT = 140;
    private static final int COST_OF_FOREIGN_VALUE = 15;

    /// The bundles of a list of values, the nearest first.
    private List<Bundle> near(Stated stated, ValueList values) {
        return stated.bundles().stream()
                .filter(it -> cost(stated, it, values) < FAR)
                .sorted(Comparator.comparingInt(it -> cost(stated, it, values)))
                .toList();
    }

    private int cost(Stated stated, Bundle bundle, ValueList values) {
        Reading reading = stated.reading();
        if (FOR_ALL.matcher(reading.textBefore(bundle.span().start(), 12)).find()) {
            return COST_AHEAD;
        }
        boolean ahead = bundle.span().start() < values.span().start();
        int others =
                stated.lists().stream()
                        .filter(it -> !it.equals(values))
                        .filter(it -> bundle.span().cover(values.span()).contains(it.span()))
                        .mapToInt(
                                it ->
                                        it.dimension().equals(values.dimension())
                                                ? COST_OF_OTHER_VALUE
                                                : COST_OF_FOREIGN_VALUE)
                        .sum();
        Span place = ahead ? values.span() : withUnit(values);
        String between = reading.between(bundle.span(), place);
        int next = !ahead && opensNext(stated, bundle, values, between) ? COST_OF_NEXT_CLAUSE : 0;
        int taken = ahead && isTaken(stated, bundle, values) ? COST_OF_TAKEN : 0;
        return Gap.of(between) + (ahead ? COST_AHEAD + taken : next) + others;
    }

    /// `131 mAh g−1 at 0.1C, retaining 97% after 2000 cycles at 10C`: conditions ahead are those of
    /// the value that they follow at once, where others follow these values at once.
    private static boolean isTaken(Stated stated, Bundle bundle, ValueList values) {
        return stated.lists().stream()
                        .filter(it -> !it.equals(values))
                        .filter(it -> it.span().end() <= bundle.span().start())
                        .map(it -> stated.reading().between(withUnit(it), bundle.span()))
                        .anyMatch(it -> it.length() < REACH_OF_TAKEN)
                && stated.bundles().stream().anyMatch(it -> isNext(stated, it, values));
    }

    /// Whether conditions behind open a clause whose own values follow.
    private static boolean opensNext(
            Stated stated, Bundle bundle, ValueList values, String between) {
        return NEXT_AHEAD.matcher(between).find()
                && NEXT_BEHIND.matcher(stated.reading().textAfter(bundle.span().end(), 40)).find()
                && stated.lists().stream()
                        .filter(it -> it.dimension().equals(values.dimension()))
                        .anyMatch(it -> it.span().start() > bundle.span().end());
    }

    private static Span withUnit(ValueList values) {
        Span unit = values.members().getLast().unit();
        boolean behind = unit.start() >= values.span().end();
        return behind && !unit.isEmpty() ? values.span().cover(unit) : values.span();
    }

    /// The condition of one kind for a member of a list: of the nearest bundle, or of another
    /// that has nothing in common with it and is not nearer to other values.
    Optional<Condition> of(Stated stated, ConditionKind kind, ValueList values, int index) {
        Optional<Bundle> turn = inTurn(stated, values, index);
        if (turn.isPresent()) {
            return turn.flatMap(it -> it.of(kind, 0, 1));
        }
        List<Bundle> near = near(stated, values);
        if (near.isEmpty()) {
            return lonely(stated, values)
                    .or(() -> shared(stated, kind, values, true))
                    .or(() -> parallel(stated, kind, values))
                    .flatMap(it -> member(stated, it, kind, values, index));
        }
        Optional<Bundle> own = near.stream().filter(it -> it.has(kind)).findFirst();
        return own.filter(
                        it ->
                                it.equals(near.getFirst())
                                        || complements(near.getFirst(), it)
                                                && isFree(stated, it, values, kind))
                .or(() -> shared(stated, kind, values, false))
                .or(() -> parallel(stated, kind, values))
                .flatMap(it -> member(stated, it, kind, values, index));
    }

    /// `81 and 65% after 1300 cycles at 60 mA g−1 and 5700 cycles at 600 mA g−1`: as many bundles
    /// behind as values.
    private static Optional<Bundle> inTurn(Stated stated, ValueList values, int index) {
        List<Bundle> behind =
                stated.bundles().stream()
                        .filter(it -> it.span().start() > values.span().end())
                        .toList();
        boolean fits =
                values.size() > 1
                        && behind.size() == values.size()
                        && isNext(stated, behind.getFirst(), values)
                        && areSideBySide(stated.reading(), behind);
        return fits ? Optional.of(behind.get(index)) : Optional.empty();
    }

    private static boolean areSideBySide(Reading reading, List<Bundle> bundles) {
        for (int i = 1; i < bundles.size(); i++) {
            Bundle last = bundles.get(i - 1);
            Bundle next = bundles.get(i);
            boolean alike = last.lists().keySet().equals(next.lists().keySet());
            if (!alike || !AND.matcher(reading.between(last.span(), next.span())).matches()) {
                return false;
            }
        }
        return true;
    }

    /// `91, 89 and 87 mAh g−1, whereas the other has 104, 102 and 100 mAh g−1 at 0.1, 0.5 and 1 A
    /// g−1`: the one list of currents as long as both.
    private static Optional<Bundle> parallel(Stated stated, ConditionKind kind, ValueList values) {
        List<Bundle> lists =
                stated.bundles().stream().filter(it -> it.of(kind).size() > 1).toList();
        boolean fits =
                SHARED.contains(kind)
                        && values.size() >= SHORTEST_PARALLEL
                        && lists.size() == 1
                        && lists.getFirst().of(kind).size() == values.size();
        return fits ? Optional.of(lists.getFirst()) : Optional.empty();
    }

    /// The member of a list of conditions, or the end of a change: `when the current rises from 0.1
    /// to 5 A g−1, 67% is kept`.
    private static Optional<Condition> member(
            Stated stated, Bundle bundle, ConditionKind kind, ValueList values, int index) {
        Optional<Condition> member = bundle.of(kind, index, values.size());
        boolean end = values.size() == 1 && bundle.isChange(stated.reading());
        return end ? member.map(Condition::last) : member;
    }

    /// `At 1 A g−1, 301 mAh g−1 for A, 327 mAh g−1 for B and 359 mAh g−1 for C`: the one current of
    /// a sentence that stands ahead of all values of a kind, or behind them all, holds for all.
    ///
    /// @param isAlone whether no other conditions stand near the values
    private static Optional<Bundle> shared(
            Stated stated, ConditionKind kind, ValueList values, boolean isAlone) {
        List<Bundle> tested = stated.bundles().stream().filter(ConditionBinder::isTest).toList();
        boolean one =
                tested.size() == 1
                        && SHARED.contains(kind)
                        && CAPACITIES.contains(values.dimension())
                        && isOne(tested.getFirst().of(kind));
        return one && isAtEdge(stated, tested.getFirst(), values, isAlone)
                ? Optional.of(tested.getFirst())
                : Optional.empty();
    }

    private static boolean isTest(Bundle it) {
        return SHARED.stream().anyMatch(it::has);
    }

    private static boolean isOne(List<Condition> conditions) {
        return conditions.size() == 1 && conditions.getFirst().amount().high().isEmpty();
    }

    private static boolean isAtEdge(
            Stated stated, Bundle bundle, ValueList values, boolean isAlone) {
        List<ValueList> alike =
                stated.lists().stream()
                        .filter(it -> it.dimension().equals(values.dimension()))
                        .toList();
        String between = stated.reading().between(values.span(), bundle.span());
        return alike.stream().allMatch(it -> it.span().start() > bundle.span().end())
                || (isAlone || bundle.has(ConditionKind.CYCLES))
                        && alike.stream().allMatch(it -> it.span().end() < bundle.span().start())
                        && !BREAK.matcher(between).find();
    }

    /// The only conditions of a sentence with one list of values are its own, however far.
    private static Optional<Bundle> lonely(Stated stated, ValueList values) {
        boolean alone =
                stated.bundles().size() == 1
                        && stated.lists().stream().allMatch(it -> it.equals(values));
        return alone ? Optional.of(stated.bundles().getFirst()) : Optional.empty();
    }

    private static boolean complements(Bundle nearest, Bundle other) {
        return other.lists().keySet().stream().noneMatch(nearest::has);
    }

    /// The only bundle of its kind, as near to these values as to any.
    private boolean isFree(Stated stated, Bundle bundle, ValueList values, ConditionKind kind) {
        boolean only = stated.bundles().stream().filter(it -> it.has(kind)).count() == 1;
        Reading reading = stated.reading();
        if (OTHER_BRACKET.matcher(reading.between(bundle.span(), values.span())).find()) {
            return false;
        }
        if (kind == ConditionKind.CYCLES && isOfShare(stated, bundle, values)) {
            return false;
        }
        int own = cost(stated, bundle, values);
        boolean nearestHere =
                stated.lists().stream()
                        .filter(it -> !it.equals(values))
                        .filter(it -> it.dimension().equals(values.dimension()))
                        .noneMatch(it -> cost(stated, bundle, it) < own);
        boolean alone =
                stated.lists().stream()
                        .filter(it -> !it.equals(values))
                        .noneMatch(it -> it.dimension().equals(values.dimension()));
        boolean next = isNext(stated, bundle, values);
        return (only || next) && nearestHere && (alone || own < FAR_COMPLEMENT);
    }

    /// `102 mAh g−1 at 0.1C, with a retention of 99.7% over 100 cycles`: the cycles are those of
    /// the share.
    private static boolean isOfShare(Stated stated, Bundle bundle, ValueList values) {
        return CAPACITIES.contains(values.dimension())
                && SHARE.matcher(stated.reading().between(values.span(), bundle.span())).find();
    }

    /// `89% of its capacity after 300 cycles`: right behind, with no other value between.
    private static boolean isNext(Stated stated, Bundle bundle, ValueList values) {
        String between = stated.reading().between(withUnit(values), bundle.span());
        return bundle.span().start() > values.span().end()
                && between.length() < NEXT
                && !BREAK.matcher(between).find()
                && between.chars().noneMatch(Character::isDigit);
    }
}
