package org.heterograph.fact.measurement.condition.setup;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.vocabulary.Wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Says which of the phrases of a sentence holds for a value: the one right behind it, else the
/// one last before it in its clause, else the first behind.
final class Phrases {
    /// Behind it something else is spoken of: `376 mAh g−1, higher than in the DME electrolyte`.
    private static final Pattern BREAK =
            Wording.pattern(
                    "(?i);|\\b(?:whereas|while|but|than|compared|unlike|contrast|(?:vs\\.?|versus)(?!\\s{references}\\b))\\b");

    private static final Pattern COMPARED =
            Pattern.compile(
                    "(?i)\\b(?:than|compared\\s(?:to|with)|unlike|similar\\sto|contrast\\s(?:to|with)|relative\\sto|opposed\\sto|instead\\sof)\\s(?:\\w{1,12}\\s){0,3}$|\\bas\\s(?:in\\s)?$");

    /// `116 mAh g−1 in DME`: nothing but the unit between.
    private static final Pattern AT_ONCE = Pattern.compile("[^\\d,;(]{0,16}(?:\\d[^\\d,;(]{0,4})?");

    private static final int REACH = 24;

    /// A phrase at a place and what it tells.
    record Phrase(Span span, String word) {}

    private Phrases() {}

    static Optional<String> of(Reading reading, Span place, List<Phrase> phrases) {
        List<Phrase> own =
                phrases.stream()
                        .filter(it -> !isCompared(reading, it))
                        .filter(it -> !isBroken(reading, it, place))
                        .toList();
        return own.stream()
                .filter(it -> it.span().start() >= place.end())
                .filter(it -> AT_ONCE.matcher(reading.between(place, it.span())).matches())
                .findFirst()
                .or(() -> lastBefore(own, place))
                .or(() -> own.stream().min(Comparator.comparing(Phrase::span)))
                .map(Phrase::word);
    }

    private static Optional<Phrase> lastBefore(List<Phrase> phrases, Span place) {
        return phrases.stream()
                .filter(it -> it.span().end() <= place.start())
                .max(Comparator.comparing(Phrase::span));
    }

    private static boolean isCompared(Reading reading, Phrase it) {
        return COMPARED.matcher(reading.textBefore(it.span().start(), REACH)).find();
    }

    private static boolean isBroken(Reading reading, Phrase it, Span place) {
        return BREAK.matcher(reading.between(it.span(), place)).find();
    }
}
