package org.heterograph.fact.measurement.subject;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.Value;
import org.heterograph.vocabulary.Wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Something that no vocabulary knows as a material and that has the value all the same:
/// `the thermal conductivity of glass (0.8 W m−1 K−1)`. The value is then not the topic's.
final class Outsider {
    private static final Pattern HOLDER =
            Pattern.compile(
                    "\\b(?:of|than|for)\\s(?:the\\s|an?\\s)?(?<name>[a-z][a-z-]{2,24}|[A-Z][a-z]?)\\s\\([^()\\d]{0,12}$");

    /// Words for what is spoken of.
    private static final Pattern REFERRING = Wording.pattern("(?:\\w+-)?{no_outsiders}");

    private Outsider() {}

    static boolean isHeldBy(Reading reading, Value value) {
        int start = value.number().start();
        String before = reading.textBefore(start, 60);
        Matcher match = HOLDER.matcher(before);
        if (!match.find() || REFERRING.matcher(match.group("name")).matches()) {
            return false;
        }
        Span name =
                new Span(match.start("name"), match.end("name")).shifted(start - before.length());
        return reading.sentence().materials().stream().noneMatch(it -> it.span().overlaps(name))
                && reading.sentence().terms("metrics").stream()
                        .noneMatch(it -> it.span().overlaps(name));
    }
}
