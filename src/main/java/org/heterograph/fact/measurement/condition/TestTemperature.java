package org.heterograph.fact.measurement.condition;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.vocabulary.Wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The temperature that all values of a clause were found at: `(261 mAh g−1 at 5 A g−1) and
/// stability (242 mAh g−1 after 2400 cycles) at −40 °C`.
final class TestTemperature {
    private static final Pattern AT =
            Pattern.compile("(?i)\\b(?:at|under|down\\sto)\\s(?:[a-z]{1,12}\\s){0,5}$");

    private static final Pattern BREAK =
            Wording.pattern(
                    "(?i);|\\b(?:whereas|while|but|than|compared|unlike|(?:vs\\.?|versus)(?!\\s{reference_metals}\\b))\\b");

    /// A sample may be made at a temperature as well.
    private static final Pattern MAKING = Wording.pattern("(?i)\\b{made_at}[^,;]{0,50}$");

    private static final int REACH = 90;

    private TestTemperature() {}

    /// The only temperature of the sentence, unless it is that of other values.
    static Optional<Condition> of(Stated stated, ValueList values) {
        List<Condition> all =
                stated.bundles().stream()
                        .flatMap(it -> it.of(ConditionKind.TEMPERATURE).stream())
                        .toList();
        return all.size() == 1 && holds(stated.reading(), all.getFirst().span(), values)
                ? Optional.of(all.getFirst())
                : Optional.empty();
    }

    private static boolean holds(Reading reading, Span temperature, ValueList values) {
        return AT.matcher(reading.textBefore(temperature.start(), REACH)).find()
                && !BREAK.matcher(reading.between(temperature, values.span())).find();
    }

    /// The same as what the sample went through, where something was made, not tested, at it:
    /// `SnS2 annealed at 350 °C`.
    static Optional<Condition> treatment(Reading reading, Condition it) {
        String before = reading.textBefore(it.span().start(), REACH);
        Matcher making = MAKING.matcher(before);
        if (!making.find()) {
            return Optional.empty();
        }
        int start = it.span().start() - before.length() + making.start();
        Span words = new Span(start, it.span().end());
        return Optional.of(
                new Condition(ConditionKind.TREATMENT, words, it.amount(), it.group(), false));
    }
}
