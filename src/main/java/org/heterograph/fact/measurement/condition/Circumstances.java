package org.heterograph.fact.measurement.condition;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What words tell of the half of the cycle of a value, and what potentials are held against.
public final class Circumstances {
    private static final Pattern STATES =
            Wording.pattern(
                    "(?i)\\b({halves})\\b(?=(?:\\s?(?:/|and|-|–)\\s?{other_half})?\\s?(?:specific\\s|reversible\\s)?{told_of_halves})");

    private static final Set<String> UPTAKE = Wording.words("uptake");

    private static final Pattern BOTH =
            Wording.pattern("(?i)\\b({half})\\s?(?:/|,|and|-|–|\\()\\s?({half})\\b");

    private static final Pattern REFERENCE =
            Wording.pattern(
                    "\\b(?:vs\\.?|versus|against)\\s?({reference_metals}\\d?\\+?/{reference_metals}\\d?\\+?)");

    /// `the fully discharged electrode`, `upon charging`
    private static final Pattern STANDS =
            Wording.pattern(
                    "(?i)\\b(?<state>{charged})\\s{charged_things}\\b|\\b(?:upon|during|after|on)\\s(?:the\\s|full\\s|complete\\s|first\\s|initial\\s){0,2}(?<process>{processes})(?:\\sprocess)?\\b(?!\\s?(?:/|-|–|and)\\s?{half_beginnings})");

    private static final Pattern UNIT = Pattern.compile("[^,;.()]{0,12}");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private Circumstances() {}

    private static final Pattern NAMED =
            Wording.pattern("(?i)\\b(?:(?<discharge>{in_discharge})|(?<charge>{in_charge}))\\b");

    private static final Pattern BOTH_HALVES = Wording.pattern("(?i){both_halves}");

    /// The half that the name of a property tells: `cathodic peak`, `initial discharge capacity`.
    public static Optional<String> named(String label) {
        Matcher match = NAMED.matcher(label);
        if (BOTH_HALVES.matcher(label).find() || !match.find()) {
            return Optional.empty();
        }
        return Optional.of(match.group("charge") == null ? "discharge" : "charge");
    }

    /// `charge` or `discharge` of the value at a place of a list.
    public static Optional<String> state(Reading reading, ValueList values, int index) {
        String before = reading.textBefore(values.span().end(), 140);
        Matcher both = last(BOTH.matcher(before));
        if (both != null && values.size() == 2) {
            return Optional.of(plain(both.group(1 + index)));
        }
        List<State> states = states(reading, clause(reading, values));
        if (states.stream().map(State::word).distinct().count() == 1) {
            return Optional.of(states.getFirst().word());
        }
        return both == null
                ? behind(reading, values, states).or(() -> nearest(reading, values, states))
                : Optional.empty();
    }

    /// A half of the cycle where it is named.
    private record State(Span span, String word) {}

    private static List<State> states(Reading reading, Span clause) {
        List<State> states = new ArrayList<>();
        String text = reading.text(clause);
        Matcher named = STATES.matcher(text);
        while (named.find()) {
            states.add(state(named, named.group(1), clause));
        }
        Matcher stands = STANDS.matcher(text);
        while (stands.find()) {
            String state = stands.group("state");
            states.add(state(stands, state == null ? stands.group("process") : state, clause));
        }
        states.sort(Comparator.comparing(State::span));
        return states;
    }

    private static State state(Matcher match, String word, Span clause) {
        return new State(new Span(match.start(), match.end()).shifted(clause.start()), plain(word));
    }

    /// `at 1.6 and 1.9 V during charge`: nothing but the unit between.
    private static Optional<String> behind(Reading reading, ValueList values, List<State> states) {
        return states.stream()
                .filter(it -> it.span().start() >= values.span().end())
                .filter(it -> UNIT.matcher(reading.between(values.span(), it.span())).matches())
                .findFirst()
                .map(State::word);
    }

    /// Of several the one named last before the value, no other number between.
    private static Optional<String> nearest(Reading reading, ValueList values, List<State> states) {
        return states.stream()
                .filter(it -> it.span().end() <= values.span().start())
                .reduce((_, later) -> later)
                .filter(it -> !DIGIT.matcher(reading.between(it.span(), values.span())).find())
                .map(State::word);
    }

    private static @org.jspecify.annotations.Nullable Matcher last(Matcher matcher) {
        boolean found = matcher.find();
        return found ? matcher : null;
    }

    private static String plain(String printed) {
        String word = printed.toLowerCase(Locale.ROOT);
        boolean discharge = word.startsWith("dis") || UPTAKE.contains(word);
        return discharge ? "discharge" : "charge";
    }

    private static Span clause(Reading reading, ValueList values) {
        int from = Math.max(reading.span().start(), values.span().start() - 90);
        int to = Math.min(reading.span().end(), values.span().end() + 50);
        return new Span(from, to);
    }

    public static Optional<String> reference(Reading reading, Span window) {
        int end = Math.min(reading.document().text().length(), window.end() + 40);
        Matcher match = REFERENCE.matcher(reading.text(new Span(window.end(), end)));
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }
}
