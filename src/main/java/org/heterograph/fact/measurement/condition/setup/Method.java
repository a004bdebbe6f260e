package org.heterograph.fact.measurement.condition.setup;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.condition.setup.Phrases.Phrase;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.mention.TermMention;
import org.heterograph.vocabulary.Wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells by which technique a value was found: `determined by GITT`, `XPS reveals`, `from the BET
/// isotherm`.
final class Method {
    private static final Pattern BY =
            Pattern.compile(
                    "(?i)\\b(?:by|from|using|via|through|according\\sto|based\\son|in)\\s(?:the\\s|an?\\s|our\\s)?(?:[\\w-]{2,16}\\s){0,1}$");

    private static final Pattern SHOWS =
            Wording.pattern(
                    "(?i)^\\s?(?:\\([^()]{1,24}\\)\\s?)?(?:{given_by_techniques}\\s){0,2}(?:\\([^()]{1,24}\\)\\s?)?(?:further\\s|also\\s)?(?:shows?|showed|reveal(?:s|ed)?|indicate[sd]?|gives?|gave|yield(?:s|ed)?|demonstrate[sd]?|predict(?:s|ed)?|exhibits?|displays?)\\b");

    private static final int REACH = 40;
    private static final int REACH_BEHIND = 90;

    private Method() {}

    /// The one technique that the sentence says a value comes from.
    static Optional<String> of(Reading reading, Span place) {
        List<Phrase> found =
                reading.sentence().terms("techniques").stream()
                        .filter(it -> isMeans(reading, it.span()))
                        .map(Method::phrase)
                        .toList();
        return found.stream().map(Phrase::word).distinct().count() == 1
                ? Phrases.of(reading, place, found)
                        .filter(it -> it.equals(nearest(reading, place, it)))
                : Optional.empty();
    }

    /// The technique named nearest to the value, as a means or not.
    private static String nearest(Reading reading, Span place, String means) {
        return reading.sentence().terms("techniques").stream()
                .min(Comparator.comparingInt(it -> reading.between(it.span(), place).length()))
                .map(it -> it.concept().notation())
                .orElse(means);
    }

    private static Phrase phrase(TermMention it) {
        return new Phrase(it.span(), it.concept().notation());
    }

    private static boolean isMeans(Reading reading, Span technique) {
        String behind = reading.textAfter(technique.end(), REACH_BEHIND);
        return BY.matcher(reading.textBefore(technique.start(), REACH)).find()
                || SHOWS.matcher(behind).find();
    }
}
