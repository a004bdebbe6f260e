package org.heterograph.fact.measurement.condition;

import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.measurement.value.Reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds rates that are printed as fractions of 1C: `C/20`.
final class FractionRates {
    private static final Pattern FRACTION = Pattern.compile("(?<=[\\s(])C/(\\d{1,3})(?![\\w./])");

    /// Apart from the groups of other conditions.
    private static final int FIRST_GROUP = 2_000_000;

    private FractionRates() {}

    static List<Condition> find(Reading reading) {
        List<Condition> found = new ArrayList<>();
        Matcher match = FRACTION.matcher(reading.text(reading.span()));
        while (match.find()) {
            int parts = Integer.parseInt(match.group(1));
            if (parts > 0) {
                Span span = new Span(match.start(), match.end()).shifted(reading.span().start());
                Amount rate = Amount.of(1.0 / parts, "C");
                found.add(
                        new Condition(
                                ConditionKind.RATE,
                                span,
                                rate,
                                FIRST_GROUP + match.start(),
                                false));
            }
        }
        return found;
    }
}
