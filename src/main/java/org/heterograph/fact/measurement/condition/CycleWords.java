package org.heterograph.fact.measurement.condition;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Amounts;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds cycles that are named in words: `the first discharge`, `the initial charge capacity`,
/// `after the first ten cycles`.
final class CycleWords {
    private static final Map<String, Integer> ORDINALS =
            Map.of(
                    "first", 1, "initial", 1, "1st", 1, "second", 2, "2nd", 2, "third", 3, "3rd", 3,
                    "fourth", 4, "fifth", 5, "tenth", 10);

    private static final Map<String, Integer> NUMBERS =
            Map.of(
                    "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "ten", 10, "twenty", 20,
                    "fifty", 50, "hundred", 100);

    private static final Pattern ORDINAL =
            Wording.pattern(
                    "(?i)\\b(first|initial|1st|second|2nd|third|3rd|fourth|fifth|tenth)\\s(?:{of_ordinal_cycles}[-–/\\s()]{1,3}){0,5}{ordinal_cycles}\\b");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?i)\\b(?<!\\b(?:next|following|subsequent)\\s)(?:first\\s)?(two|three|four|five|six|ten|twenty|fifty|hundred)\\scycles\\b");

    /// `the cycle number increases to 100`
    private static final Pattern COUNT =
            Pattern.compile(
                    "(?i)\\bcycle\\snumbers?\\s(?:[a-z]{2,10}\\s){1,2}(?:to\\s)?(\\d{1,5})\\b|\\b(?:until|at|in|after|to|from|of)\\scycle\\s(?:no\\.?\\s|number\\s|#\\s?)?(\\d{1,5})\\b(?!\\.\\d)");

    private static final Pattern PASSED =
            Pattern.compile(
                    "(?i)\\b(?:after|beyond|following|except(?:\\s(?:for|in))?|excluding|apart\\sfrom|besides)\\s(?:that\\sin\\s)?(?:the\\s)?(?:very\\s)?$");

    private static final int REACH = 28;

    /// Groups of words, apart from those of numbers.
    private static final int FIRST_GROUP = 1_000_000;

    List<Condition> find(Reading reading) {
        List<Condition> found = new ArrayList<>();
        String text = reading.text(reading.span());
        collect(reading, ORDINAL.matcher(text), ORDINALS, found);
        collect(reading, NUMBER.matcher(text), NUMBERS, found);
        Matcher count = COUNT.matcher(text);
        while (count.find()) {
            String number = count.group(1) == null ? count.group(2) : count.group(1);
            found.add(cycles(reading, count, Integer.parseInt(number)));
        }
        return found;
    }

    /// Whether the first cycle is named as one that is over, or left out: `except the first cycle`.
    static boolean isPassed(Reading reading, Condition it) {
        boolean inWords = it.group() >= FIRST_GROUP;
        Span sentence = sentence(reading, it);
        int from = Math.max(sentence.start(), it.span().start() - REACH);
        return inWords
                && it.amount().value() == 1
                && from < it.span().start()
                && PASSED.matcher(reading.text(new Span(from, it.span().start()))).find();
    }

    /// The sentence that names a cycle, which may stand before.
    private static Span sentence(Reading reading, Condition it) {
        return reading.before().stream()
                .map(b -> b.sentence().span())
                .filter(b -> b.contains(it.span()))
                .findFirst()
                .orElse(reading.span());
    }

    private static Condition cycles(Reading reading, Matcher match, int value) {
        Span span = new Span(match.start(), match.end()).shifted(reading.span().start());
        return new Condition(
                ConditionKind.CYCLES,
                span,
                Amounts.bare(value),
                FIRST_GROUP + match.start(),
                false);
    }

    private static void collect(
            Reading reading, Matcher match, Map<String, Integer> values, List<Condition> found) {
        while (match.find()) {
            int value = values.getOrDefault(match.group(1).toLowerCase(Locale.ROOT), 1);
            found.add(cycles(reading, match, value));
        }
    }
}
