package org.heterograph.fact.measurement.subject;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Species;

import java.util.List;
import java.util.regex.Pattern;

/// Tells whether the one material of a sentence, named behind the last of its values, is what all
/// of
/// them are of: `a cathodic peak at 0.57 V and an anodic one at 1.95 V for SnS`.
final class Trailing {
    private static final Pattern FOR =
            Pattern.compile(
                    "(?<![\\p{L}\\d.])\\d[\\d.]*+[^\\d,;.()]{0,14}(?:[−–-]\\d)?,?\\s(?:for|of|in)\\s(?:the\\s|an?\\s)?(?:[a-z-]{3,12}\\s){0,2}$");

    private static final Pattern BREAK =
            Pattern.compile("(?i)\\b(?:whereas|while|but|than|compared|which)\\b");

    private static final int REACH = 60;

    private Trailing() {}

    static boolean holds(Reading reading, MaterialMention it, ValueList values) {
        Span name = it.span();
        return MaterialBinder.isSolid(it)
                && name.start() > values.span().end()
                && FOR.matcher(reading.textBefore(name.start(), REACH)).find()
                && !BREAK.matcher(reading.between(values.span(), name)).find()
                && isAlone(reading, it);
    }

    private static boolean isAlone(Reading reading, MaterialMention it) {
        List<MaterialMention> others =
                ParallelMaterials.solids(reading.sentence()).stream()
                        .filter(other -> !Species.isNoSample(other))
                        .filter(other -> !other.entity().equals(it.entity()))
                        .toList();
        return others.isEmpty() && !Species.isBondOrElement(it);
    }
}
