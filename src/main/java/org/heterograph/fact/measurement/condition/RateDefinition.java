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

    public static RateDefinition of(Document document) {
        Matcher match = DEFINED.matcher(document.text());
        if (!match.find()) {
            return new RateDefinition(OptionalDouble.empty());
        }
        double scale = match.group(2).isEmpty() ? 1 : 1e-3;
        return new RateDefinition(OptionalDouble.of(Double.parseDouble(match.group(1)) * scale));
    }
}
