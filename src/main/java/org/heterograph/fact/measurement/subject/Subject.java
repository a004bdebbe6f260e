package org.heterograph.fact.measurement.subject;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.mention.MaterialMention;
import org.heterograph.vocabulary.Wording;

import java.util.regex.Pattern;

/// Tells whether a material is what a clause speaks of: `MoS2 only retains 97 mAh g−1`.
final class Subject {
    private static final Pattern VERB_BEHIND =
            Wording.pattern(
                    "^\\s?(?:\\([^()]{0,30}\\)\\s?)?"
                            + "(?:{subject_nouns}s?\\s?){0,2}"
                            + "(?:in\\s(?:[\\w-]{1,12}\\s){1,3})?(?:,?\\s?(?:which|that)\\s)?(?:[a-z]{2,12}ly\\s|almost\\s|also\\s|still\\s|just\\s|even\\s)?"
                            + "(?:show|afford|deliver|exhibit|display|present|possess|retain|maintain|provide|achieve|g[ia]ve|yield|reach|ke[ep]|suffer|offer|demonstrate|ha[sd]|remain|preserve|recover|obtain|attain|lose|lost|fade|decay|drop|degrade|decrease)\\w{0,3}\\b");

    private static final Pattern BREAK =
            Pattern.compile(";|\\b(?:whereas|while|but|than|compared)\\b");

    private Subject() {}

    /// Whether it is the last material before the value that does something, in the same clause.
    static boolean isOf(Reading reading, MaterialMention it, Span value) {
        return !it.composite().kind().equals("cell")
                && it.span().end() < value.start()
                && acts(reading, it)
                && !BREAK.matcher(reading.between(it.span(), value)).find()
                && reading.sentence().materials().stream()
                        .filter(other -> other.span().start() > it.span().start())
                        .filter(other -> other.span().end() <= value.start())
                        .noneMatch(other -> acts(reading, other));
    }

    private static boolean acts(Reading reading, MaterialMention it) {
        return VERB_BEHIND.matcher(reading.textAfter(it.span().end(), 70)).find();
    }
}
