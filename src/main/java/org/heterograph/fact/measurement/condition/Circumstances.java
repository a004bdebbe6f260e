package org.heterograph.fact.measurement.condition;

import org.heterograph.document.Span;
import org.heterograph.fact.Conditions.CellSetup;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What words tell of the cell and of the half of the cycle a value belongs to.
public final class Circumstances {
    private static final Pattern STATES =
            Pattern.compile(
                    "(?i)\\b(discharg(?:e|ing)|charg(?:e|ing)|lithiation|delithiation|sodiation|desodiation)\\b(?=(?:\\s?(?:/|and|-|–)\\s?(?:dis)?charge)?\\s?(?:specific\\s|reversible\\s)?(?:capacit|voltage|potential|plateau|overpotential))");

    private static final Pattern BOTH =
            Pattern.compile(
                    "(?i)\\b(discharge|charge)\\s?(?:/|,|and|-|–|\\()\\s?(discharge|charge)\\b");

    private static final Pattern REFERENCE =
            Pattern.compile(
                    "\\b(?:vs\\.?|versus|against)\\s?((?:Na|Li|K|Zn|Mg)\\d?\\+?/(?:Na|Li|K|Zn|Mg)\\d?\\+?)");

    private static final Pattern ION =
            Pattern.compile(
                    "\\b(?:(?i:in|against|with|for|to|of)\\s(?i:the\\s)?(sodium|lithium|potassium)(?:\\s(?:half-?\\s?|full-?\\s?)?(?:cells?|batter(?:y|ies)|storage)|\\b(?=[\\s,.;]))|\\((Na|Li|K)\\b,|,\\s(Na|Li|K)\\))");

    private static final Map<String, String> SYMBOLS =
            Map.of("sodium", "Na", "lithium", "Li", "potassium", "K");

    private static final Pattern CELL =
            Pattern.compile("(?i)\\b(half|full|symmetric)[-\\s]?cells?\\b");

    private static final Pattern ELECTROLYTE =
            Pattern.compile(
                    "(?i)\\b((?:ether|carbonate|ester|aqueous|solid|gel|polymer)(?:-based)?)\\selectrolytes?\\b");

    private Circumstances() {}

    /// `charge` or `discharge` of the value at a place of a list.
    public static Optional<String> state(Reading reading, ValueList values, int index) {
        String before = reading.textBefore(values.span().end(), 140);
        Matcher both = last(BOTH.matcher(before));
        if (both != null && values.size() == 2) {
            return Optional.of(plain(both.group(1 + index)));
        }
        List<String> states = new ArrayList<>();
        Matcher state = STATES.matcher(reading.text(clause(reading, values)));
        while (state.find()) {
            states.add(plain(state.group(1)));
        }
        return states.stream().distinct().count() == 1
                ? Optional.of(states.getFirst())
                : Optional.empty();
    }

    private static @org.jspecify.annotations.Nullable Matcher last(Matcher matcher) {
        boolean found = matcher.find();
        return found ? matcher : null;
    }

    private static String plain(String printed) {
        String word = printed.toLowerCase(Locale.ROOT);
        boolean discharge =
                word.startsWith("dis") || word.equals("lithiation") || word.equals("sodiation");
        return discharge ? "discharge" : "charge";
    }

    private static Span clause(Reading reading, ValueList values) {
        int from = Math.max(reading.span().start(), values.span().start() - 90);
        int to = Math.min(reading.span().end(), values.span().end() + 50);
        return new Span(from, to);
    }

    public static Optional<String> reference(Reading reading, Span window) {
        Matcher match = REFERENCE.matcher(reading.textAfter(window.end(), 40));
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }

    public static CellSetup cell(Reading reading) {
        String text = reading.text(reading.span());
        return new CellSetup(ion(text), first(CELL, text), first(ELECTROLYTE, text));
    }

    /// The one ion named in the sentence; none when there are two.
    private static Optional<String> ion(String text) {
        List<String> ions = new ArrayList<>();
        Matcher match = ION.matcher(text);
        while (match.find()) {
            String word =
                    match.group(1) != null
                            ? match.group(1)
                            : match.group(2) != null ? match.group(2) : match.group(3);
            ions.add(SYMBOLS.getOrDefault(word, word));
        }
        return ions.stream().distinct().count() == 1
                ? Optional.of(ions.getFirst())
                : Optional.empty();
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher match = pattern.matcher(text);
        return match.find()
                ? Optional.of(match.group(1).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
