package org.heterograph.fact.measurement.property;

import org.heterograph.fact.Amount;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.Value;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Reads the minus that is told in words: `a negative strain of about 0.06%` is −0.06 %.
public final class SignInWords {
    private static final Pattern NEGATIVE =
            Pattern.compile(
                    "(?i)(?<!\\b(?:more|less|most|non)[\\s-])\\bnegative\\s(?:[a-z]{4,14}\\s){0,2}$");

    private static final int REACH = 45;

    private SignInWords() {}

    public static Amount of(Reading reading, Value value, Property property, Amount amount) {
        boolean told =
                property.label()
                        .filter(it -> it.end() <= value.number().start())
                        .filter(it -> isFirst(reading.between(it, value.number())))
                        .map(it -> reading.textBefore(it.start(), REACH))
                        .filter(it -> NEGATIVE.matcher(it).find())
                        .isPresent();
        boolean plain = amount.value() > 0 && amount.high().isEmpty();
        return told && plain ? negated(amount) : amount;
    }

    /// `negative strains, followed by an increase of 0.5%`: the words are of the first value only.
    private static boolean isFirst(String between) {
        return between.chars().noneMatch(it -> Character.isDigit(it) || it == ',');
    }

    private static Amount negated(Amount amount) {
        return new Amount(
                -amount.value(),
                OptionalDouble.empty(),
                amount.uncertainty(),
                amount.comparator(),
                amount.unit(),
                amount.printedUnit());
    }
}
