package org.heterograph.fact.measurement.subject;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.property.Property;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.Value;
import org.heterograph.vocabulary.Wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a laboratory works with, and what is told of it: water of 18.2 MΩ cm, the thickness of a
/// separator, the holes of a holder. Such a value is not of the sample.
final class Apparatus {
    private static final Pattern WATER = Wording.pattern("(?i)\\b{pure_water}\\b[^;]{0,90}$");

    private static final Pattern PART =
            Wording.pattern("(?i)\\b{measured_apparatus}\\b[^;]{0,70}$");

    /// `a 100 μm doctor blade`, `0.3 mm quartz capillaries`
    private static final Pattern TOOL =
            Wording.pattern(
                    "(?i)^[\\s-]?(?:thick\\s)?(?:(?!of\\b|and\\b)[a-z-]{2,12}\\s){0,2}{sized_apparatus}\\b");

    private static final Pattern ELECTRIC = Pattern.compile(".*(?:resist|conductiv).*");

    private static final Pattern SIZE =
            Pattern.compile(".*(?:thickness|diameter|size|length|width|height|area).*");

    private static final int REACH = 130;

    private Apparatus() {}

    /// Whether the value is of a piece of apparatus named before it, with no sample between.
    static boolean isMeasured(Reading reading, Value value, Property property) {
        return ELECTRIC.matcher(property.notation()).matches() && isBehind(WATER, reading, value)
                || SIZE.matcher(property.notation()).matches()
                        && (isBehind(PART, reading, value) || isTool(reading, value));
    }

    private static boolean isTool(Reading reading, Value value) {
        int end = Math.max(value.number().end(), value.unit().end());
        return TOOL.matcher(reading.textAfter(end, 50)).find();
    }

    private static boolean isBehind(Pattern named, Reading reading, Value value) {
        int start = value.number().start();
        String before = reading.textBefore(start, REACH);
        Matcher match = named.matcher(before);
        if (!match.find()) {
            return false;
        }
        Span between = new Span(start - before.length() + match.start(), start);
        return reading.sentence().materials().stream()
                .filter(MaterialBinder::isSolid)
                .noneMatch(it -> it.span().overlaps(between));
    }
}
