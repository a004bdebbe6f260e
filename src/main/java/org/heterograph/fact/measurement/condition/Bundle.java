package org.heterograph.fact.measurement.condition;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Conditions that stand together and hold together: `after 600 cycles at 2 A g−1`.
///
/// @param lists by kind, each a list of one or more (`at 0.1, 0.5 and 1 A g−1`)
public record Bundle(Span span, Map<ConditionKind, List<Condition>> lists) {
    private static final Pattern GLUE =
            Wording.pattern(
                    "(?:[\\s,()/]|\\b(?:st|nd|rd|th|at|of|after|for|over|under|even|with|within|in|an?|the|and|both|current|density|densities|specific|rates?|high(?:er)?|low|large|small|constant|respectively|{setting_words}|upon|on|up|vs\\.?|versus|i\\.e\\.|only|mere|ultrahigh|same|room|temperature|end|during|through|throughout|by|{half_words})\\b|[A-Z][a-z]?\\+?/[A-Z][a-z]?\\+?)*");

    /// Between the members of a list that print their units each: `5 C and 10 C`.
    private static final Pattern LISTED =
            Pattern.compile("(?:st|nd|rd|th)?\\s?(?:,\\s?and|,|/|and|or)\\s?(?:the\\s|at\\s)?");

    private static final Pattern CHANGES =
            Pattern.compile(
                    "(?i)\\b(?:increas|rais|rise|rose|chang|vari|elevat|decreas|reduc|return|switch|ramp|step|goes|go|going|went|is|was|back)\\w*\\b[^.;]{0,30}\\bfrom\\s$");

    private static final int LONGEST_GLUE = 70;

    public Bundle {
        lists = Map.copyOf(lists);
    }

    /// The conditions of a sentence gathered into bundles, in order.
    public static List<Bundle> of(Reading reading, List<Condition> conditions) {
        List<Bundle> bundles = new ArrayList<>();
        for (List<Condition> list : groups(reading, conditions)) {
            Bundle next = single(list);
            boolean joins = !bundles.isEmpty() && bundles.getLast().joins(reading, next);
            if (joins) {
                bundles.set(bundles.size() - 1, bundles.getLast().with(next));
            } else {
                bundles.add(next);
            }
        }
        return bundles;
    }

    private static List<List<Condition>> groups(Reading reading, List<Condition> conditions) {
        List<List<Condition>> groups = new ArrayList<>();
        for (Condition it : conditions) {
            boolean continues =
                    !groups.isEmpty() && continues(reading, groups.getLast().getLast(), it);
            if (!continues) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(it);
        }
        return groups;
    }

    private static boolean continues(Reading reading, Condition last, Condition next) {
        return last.kind() == next.kind()
                && (last.group() == next.group()
                        || LISTED.matcher(reading.between(last.span(), next.span())).matches());
    }

    private static Bundle single(List<Condition> list) {
        Span span = list.getFirst().span().cover(list.getLast().span());
        return new Bundle(span, Map.of(list.getFirst().kind(), list));
    }

    private boolean joins(Reading reading, Bundle next) {
        String between = reading.between(span, next.span);
        return between.length() <= LONGEST_GLUE
                && lists.keySet().stream().noneMatch(next.lists::containsKey)
                && GLUE.matcher(between).matches();
    }

    private Bundle with(Bundle next) {
        Map<ConditionKind, List<Condition>> all = new TreeMap<>(lists);
        all.putAll(next.lists);
        return new Bundle(span.cover(next.span), all);
    }

    /// Members of a kind; none when it is not among the conditions.
    public List<Condition> of(ConditionKind kind) {
        return lists.getOrDefault(kind, List.of());
    }

    /// Whether the current is said to go from one end of a range to the other.
    boolean isChange(Reading reading) {
        return CHANGES.matcher(reading.textBefore(span.start(), 60)).find();
    }

    /// The condition of the value at a place of a list: its partner in a list as long, the one
    /// that all share, or none when the lists do not match.
    public Optional<Condition> of(ConditionKind kind, int index, int size) {
        List<Condition> list = of(kind);
        if (list.size() == 1) {
            return shared(list.getFirst(), index, size);
        }
        return list.size() == size ? Optional.of(list.get(index)) : Optional.empty();
    }

    /// `at 0.1 to 2 A g−1` tells the conditions of the first and the last of a list alone.
    private static Optional<Condition> shared(Condition it, int index, int size) {
        boolean span =
                size > 1
                        && it.amount().high().isPresent()
                        && (it.kind() == ConditionKind.CURRENT || it.kind() == ConditionKind.RATE);
        if (!span) {
            return Optional.of(it);
        }
        if (index == 0) {
            return Optional.of(it.first());
        }
        return index == size - 1 ? Optional.of(it.last()) : Optional.empty();
    }

    public boolean has(ConditionKind kind) {
        return lists.containsKey(kind);
    }
}
