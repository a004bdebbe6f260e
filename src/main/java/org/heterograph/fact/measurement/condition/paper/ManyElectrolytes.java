package org.heterograph.fact.measurement.condition.paper;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.mention.Reported;
import org.heterograph.vocabulary.Wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells whether an article holds one electrolyte against another, so that what it mixes in its
/// experimental part is not that of all its cells: `in contrast to the ether electrolyte`.
final class ManyElectrolytes {
    private static final Pattern SEVERAL =
            Wording.pattern(
                    "(?i)\\b{several}\\s(?:(?!and\\b)[\\p{L}-]{2,14}\\s){0,2}(?:electrolytes|electrolyte\\s{kinds_of_electrolytes})\\b|\\b{additives}[-–]free\\b|(?<![\\d.])0\\s?(?:wt\\.?|vol\\.?)?\\s?%\\s{additives}\\b|\\bwith\\s?(?:/|or|and)\\s?without\\s[^\\s,;.]{1,16}\\s(?:in|added\\sto)\\s(?:the\\s)?electrolyte");

    private static final Pattern HELD_AGAINST =
            Wording.pattern(
                    "(?i)\\b(?:contrast\\sto|unlike|compared\\s(?:to|with)|than|outperform\\w*)\\s(?:(?!(?:of|to|and)\\b)[\\p{L}\\d.]{1,14}[\\s-]){0,4}{electrolytes}\\b(?!\\s{of_electrolytes})");

    private static final Pattern CLASS =
            Wording.pattern(
                    "(?i)\\bin\\s(?:the\\s|an?\\s)?({electrolyte_classes})(?:[-‐–]based)?\\s{electrolytes}\\b");

    /// `MCMB in 0.2-MeIm`: a sample by its electrolyte.
    private static final Pattern BEHIND_SAMPLE =
            Pattern.compile("^\\sin\\s\\d(?:\\.\\d{1,2})?[-–][A-Z]\\w{1,8}\\b");

    private static final int REACH = 24;

    private ManyElectrolytes() {}

    static boolean are(List<Reading> readings) {
        Set<String> classes = new TreeSet<>();
        for (Reading it : readings) {
            if (!isOfField(it)) {
                if (isHeldAgainst(it)) {
                    return true;
                }
                Matcher named = CLASS.matcher(it.text(it.span()));
                while (named.find()) {
                    classes.add(named.group(1).toLowerCase(Locale.ROOT));
                }
            }
        }
        return classes.size() > 1;
    }

    private static boolean isOfField(Reading it) {
        return !it.sentence().credits().isEmpty()
                || new Reported(it.document()).isIntroduction(it.span().start());
    }

    private static boolean isHeldAgainst(Reading reading) {
        String words = reading.text(reading.span());
        return SEVERAL.matcher(words).find()
                || HELD_AGAINST.matcher(words).find()
                || reading.sentence().materials().stream()
                        .map(it -> behind(reading, it.span()))
                        .anyMatch(it -> BEHIND_SAMPLE.matcher(it).find());
    }

    private static String behind(Reading reading, Span name) {
        return reading.textAfter(name.end(), REACH);
    }
}
