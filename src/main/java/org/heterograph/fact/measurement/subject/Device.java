package org.heterograph.fact.measurement.subject;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.mention.Compared;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Species;
import org.heterograph.vocabulary.Wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the words that speak of a cell of two electrodes before a value: `the full cell`, `the
/// assembled quasi-solid-state device`, `this Na-ion cell`, `the FARSIB`.
final class Device {
    private static final Pattern SPOKEN_OF =
            Wording.pattern(
                    "(?i)(?<![\\w-])(?:the|this|these|our|such\\sa|such|an?|assembled|fabricated)\\s(?:(?!(?:and|or|of|for|in|as|with)\\s)[\\w–-]{2,24}\\s){0,4}?{full_cells}\\b(?!\\s{of_a_part}\\b)");

    /// Where something is used, not what is spoken of: `as an anode in the sodium-ion battery`.
    private static final Pattern PLACE =
            Pattern.compile("(?i)\\b(?:in|for|into|as|as\\s(?:an?|the)\\s\\w+\\sof)\\s$");

    private static final Pattern BREAK =
            Pattern.compile("(?i);|\\b(?:whereas|while|half[-\\s]cells?)\\b");

    /// What a cell has or is reckoned by: `with the NVP cathode`, `(60 mA g−1 for HC)`.
    private static final Pattern ATTACHED =
            Pattern.compile(
                    "(?i)\\b(?:with|using|from|between|by|based\\son|normali[sz]ed\\s(?:to|by)|mass(?:es)?\\sof|loading\\sof)\\s(?:the\\s|an?\\s|bare\\s|pure\\s|pristine\\s|both\\s){0,2}$");

    private static final int REACH = 320;

    private Device() {}

    /// The words before an offset that its clause speaks of.
    static Optional<Span> ahead(Reading reading, int offset) {
        String before = reading.textBefore(offset, REACH);
        int by = offset - before.length();
        Optional<Span> found = Optional.empty();
        Matcher match = SPOKEN_OF.matcher(before);
        while (match.find()) {
            Span words = new Span(match.start(), match.end()).shifted(by);
            boolean subject =
                    !PLACE.matcher(before.substring(0, match.start())).find()
                            && !Compared.isOnly(reading.document(), reading.span(), words)
                            && !BREAK.matcher(before.substring(match.end())).find();
            found = subject ? Optional.of(words) : found;
        }
        return found.filter(it -> isSubject(reading, it, offset));
    }

    /// Whether no material stands between that the clause could speak of instead.
    private static boolean isSubject(Reading reading, Span words, int offset) {
        Span clause = new Span(words.start(), offset);
        return solids(reading, clause).stream()
                .allMatch(
                        it ->
                                it.isFullCell()
                                        || Species.isBondOrElement(it)
                                        || it.span().end() <= words.end()
                                        || isAttached(reading, it.span(), words));
    }

    private static boolean isAttached(Reading reading, Span name, Span words) {
        String between = reading.text(new Span(words.end(), name.start()));
        boolean inBracket = between.lastIndexOf('(') > between.lastIndexOf(')');
        return inBracket
                || ATTACHED.matcher(between).find()
                || Compared.isOnly(reading.document(), reading.span(), name);
    }

    static List<MaterialMention> solids(Reading reading, Span clause) {
        return reading.sentence().materials().stream()
                .filter(MaterialBinder::isSolid)
                .filter(it -> it.span().overlaps(clause))
                .toList();
    }
}
