package org.heterograph.fact.measurement.condition;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Reading;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What 1C is in a paper that says so: `1C = 670 mA g−1`.
///
/// @param ampereAGram current of 1C, absent in a paper that does not define it
public record RateDefinition(OptionalDouble ampereAGram) {
    private static final String AMPERE =
            "(?:about\\s|ca\\.\\s|[~≈∼]\\s?)?(\\d{1,5}(?:\\.\\d{1,3})?)\\s?(m?)A\\s?(?:h\\s?)?[·/]?\\s?g";

    /// `1 C is taken as 500 mA g−1`
    private static final Pattern DEFINED =
            Pattern.compile(
                    "(?<![\\d.])(?<!\\bat\\s)1(?:\\.0)?\\s?C(?:[\\s-]?rate)?\\s?(?:[=≈:]|(?:(?:is|was|being|equals?|equal|equivalent|corresponds?|corresponding|defined|denotes?|denoting|refers?|represents?|means?|taken|set|arbitrarily|assumed|calculated|to|as|at|be|a|the|current|density|of|theoretical|specific|capacity)\\s){1,8})\\s?"
                            + AMPERE);

    /// What stands before a definition; `at 1C = 372 mA g−1` is tested at it.
    private static final Pattern ASIDE =
            Pattern.compile("(?:^|[(\\[;,]\\s?(?:(?:where|with|here|and|i\\.e\\.,?)\\s)?)$");

    private static final int REACH = 12;

    /// `5C (1650 mA g−1)`
    private static final Pattern BESIDE =
            Pattern.compile(
                    "(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,3})?)\\s?C\\s?\\((?:i\\.e\\.,?\\s|=\\s?)?"
                            + AMPERE);

    /// `58.5 mA g−1 (0.5C)`
    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?<![\\d.])"
                            + AMPERE
                            + "\\S{0,4}\\s?\\((?:i\\.e\\.,?\\s|[=≈~]\\s?)?(\\d{1,3}(?:\\.\\d{1,3})?)\\s?C\\)");

    public static RateDefinition of(Document document) {
        String text = document.text();
        Matcher defined = DEFINED.matcher(text);
        if (defined.find()) {
            return defined("1", defined.group(1), defined.group(2));
        }
        Matcher beside = BESIDE.matcher(text);
        if (beside.find()) {
            return defined(beside.group(1), beside.group(2), beside.group(3));
        }
        Matcher behind = BEHIND.matcher(text);
        return behind.find()
                ? defined(behind.group(3), behind.group(1), behind.group(2))
                : new RateDefinition(OptionalDouble.empty());
    }

    /// Whether a place of a sentence tells what 1C is, and so at which current nothing was tested.
    public static boolean isDefinition(Reading reading, Span place) {
        Matcher match = DEFINED.matcher(reading.text(reading.span()));
        while (match.find()) {
            Span defined = new Span(match.start(), match.end()).shifted(reading.span().start());
            String before = reading.textBefore(defined.start(), REACH);
            if (defined.overlaps(place) && ASIDE.matcher(before).find()) {
                return true;
            }
        }
        return false;
    }

    private static RateDefinition defined(String rate, String current, String prefix) {
        double scale = prefix.isEmpty() ? 1 : 1e-3;
        double share = Double.parseDouble(rate);
        return new RateDefinition(
                share > 0
                        ? OptionalDouble.of(Double.parseDouble(current) * scale / share)
                        : OptionalDouble.empty());
    }
}
