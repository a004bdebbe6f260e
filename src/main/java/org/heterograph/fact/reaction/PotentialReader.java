package org.heterograph.fact.reaction;

import org.heterograph.fact.reaction.FoundEquation.Potential;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the potential printed behind an equation: `(1.65 V)`, `(1.1–0.8 V vs. K+/K)`,
/// `E0 = −0.38 V`.
final class PotentialReader {
    private static final String NUMBER = "([+-]?\\s?\\d{1,2}(?:\\.\\d{1,4})?)";

    private static final Pattern VALUE =
            Pattern.compile(
                    "(?<![\\w.])"
                            + NUMBER
                            + "(?:\\s?V)?(?:\\s?(?:-|to|~|/|and)\\s?"
                            + NUMBER
                            + ")?\\s?V\\b");

    /// What may stand between an equation of the running text and its potential.
    private static final Pattern LEAD =
            Pattern.compile(
                    "\\s*[,;]?\\s*(?:\\(\\s*(?:at\\s+|around\\s+|about\\s+|ca\\.\\s*|[~≈∼]\\s*)?|at\\s+(?:around\\s+|about\\s+|ca\\.\\s*|[~≈∼]\\s*)?"
                            + "|\\(?\\s*[EV]\\s?\\^?[0°]?\\s?[=≈]\\s*)");

    private static final int REACH = 60;

    /// @param from end of the equation
    /// @param until arrow of the next equation, or the end of the text
    Optional<Potential> read(EquationText plain, int from, int until, boolean displayed) {
        String text = plain.toString();
        Matcher value = VALUE.matcher(text).region(from, Math.min(until, from + REACH));
        value.useTransparentBounds(true);
        if (!value.find() || !(displayed || isLead(text.substring(from, value.start())))) {
            return Optional.empty();
        }
        double one = number(value.group(1));
        double other = value.group(2) == null ? one : number(value.group(2));
        return Optional.of(
                new Potential(
                        plain.span(value.start(), value.end()),
                        Math.min(one, other),
                        Math.max(one, other)));
    }

    private static boolean isLead(String between) {
        return LEAD.matcher(between).matches();
    }

    private static double number(String printed) {
        return Double.parseDouble(printed.replace(" ", "").replace("+", ""));
    }
}
