package org.heterograph.fact.measurement.condition;

import org.heterograph.document.Document;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What 1C is in a paper that says so: `1C = 670 mA g−1`.
///
/// @param ampereAGram current of 1C, absent in a paper that does not define it
public record RateDefinition(OptionalDouble ampereAGram) {
    private static final Pattern DEFINED =
            Pattern.compile(
                    "\\b1(?:\\.0)?\\s?C\\s?(?:=|≈|equals|corresponds to|is|being|was set (?:to|at)|was)\\s?(?:about\\s)?(\\d{1,4}(?:\\.\\d+)?)\\s?(m?)A\\s?(?:h\\s?)?[·/]?\\s?g");

    /// `5C (1650 mA g−1)`
    private static final Pattern BESIDE =
            Pattern.compile(
                    "(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,3})?)\\s?C\\s?\\((?:i\\.e\\.,?\\s)?(\\d{1,5}(?:\\.\\d{1,3})?)\\s?(m?)A\\s?g");

    public static RateDefinition of(Document document) {
        Matcher defined = DEFINED.matcher(document.text());
        if (defined.find()) {
            return defined(1, Double.parseDouble(defined.group(1)), defined.group(2));
        }
        Matcher beside = BESIDE.matcher(document.text());
        return beside.find() && Double.parseDouble(beside.group(1)) > 0
                ? defined(
                        Double.parseDouble(beside.group(1)),
                        Double.parseDouble(beside.group(2)),
                        beside.group(3))
                : new RateDefinition(OptionalDouble.empty());
    }

    private static RateDefinition defined(double rate, double current, String prefix) {
        double scale = prefix.isEmpty() ? 1 : 1e-3;
        return new RateDefinition(OptionalDouble.of(current * scale / rate));
    }
}
