package org.heterograph.fact.measurement.condition;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the half of the cycle that a peak or plateau belongs to: `in the cathodic scan … at 1.2
/// V`, `3.1 and 3.4 V during an anodic scan`, `at 3.0 and 2.9 V on desodiation and sodiation`.
public final class HalfCycle {
    private static final String DISCHARGE =
            "discharg(?:e|ing)|(?<!de)(?:sodi|lithi|potassi)ation|cathodic|reducti(?:on|ve)";

    private static final String CHARGE =
            "charg(?:e|ing)|de-?(?:sodi|lithi|potassi)ation|anodic|oxidati(?:on|ve)";

    private static final String WORD =
            "(?<![\\w-])(?:(?<discharge>" + DISCHARGE + ")|(?<charge>" + CHARGE + "))";

    private static final String NOUN =
            "\\s(?:[a-z]{3,10}\\s)?(?:peaks?|plateaus?|plateaux|scans?|sweeps?|process(?:es)?|curves?|profiles?|branch|direction|steps?|voltages?|potentials?|platforms?|states?|reactions?|humps?|slopes?|regions?)\\b";

    private static final String LED =
            "(?:\\b(?:during|upon|on|in|at|under|further|first|initial|subsequent|full|when|while|whilst)\\s(?:the\\s|an?\\s|its\\s)?(?:[a-z0-9]{3,9}\\s)?|\\()";

    private static final String CAUSED =
            "\\b(?:due|attribut\\w{2,4}|ascrib\\w{2,3}|relat\\w{2,3}|correspond\\w{0,3}|assign\\w{2,4}|associat\\w{2,3}|caused)\\s(?:to|with|by)\\s(?:the\\s)?(?:[a-z-]{3,12}\\s)?";

    /// A word that stands for a half of the cycle, by what stands beside it.
    private static final Pattern HALF =
            Pattern.compile(
                    "(?i)(?<led>"
                            + LED
                            + "|"
                            + CAUSED
                            + ")?"
                            + WORD
                            + "\\b(?![-\\s](?:transfer|storage|carriers?|compensat|density|order|number)|[–/-]|\\s(?:specific\\s)?capacit)(?<noun>"
                            + NOUN
                            + ")?");

    private static final String EITHER = "(?:" + DISCHARGE + "|" + CHARGE + ")";

    private static final Pattern BOTH =
            Pattern.compile(
                    "(?i)(?<![\\w-])(?<one>"
                            + EITHER
                            + ")(?:\\s?[/–-]\\s?|\\s(?:and|or)\\s(?:the\\s)?|\\s(?:peaks?|curves?|scans?|process)\\sand\\s(?:the\\s)?)(?<other>"
                            + EITHER
                            + ")\\b(?!\\s(?:specific\\s)?capacit)");

    private static final Pattern REDOX =
            Pattern.compile(
                    "(?i)\\b(?:redox\\s(?:peaks?|pairs?|plateaus?|humps?)|pairs?\\sof|reversible\\s(?:plateaus?|peaks?)|polari[sz]ation|hysteresis)\\b");

    private static final Pattern PAIR =
            Pattern.compile("(?i)\\b(?:redox\\speaks?|pairs?\\sof\\s(?:[a-z]{3,12}\\s)?peaks?)\\b");

    private static final Pattern BORDER =
            Pattern.compile("(?i);|\\b(?:whereas|while|but|however)\\b");

    /// Nothing but the unit and what it is held against: `3.4 V (vs. Na+/Na) during charge`.
    private static final Pattern AT_ONCE =
            Pattern.compile(
                    "[\\sV]{0,4}(?:\\(?vs\\.?\\s[A-Z]\\S{1,8}\\s?)?(?:(?!and\\b)[^,;.\\d]){0,14}");

    /// Digits of a formula are no number.
    private static final String WORDS = "(?:\\D|(?<=[A-Za-z)])\\d)";

    private static final Pattern NO_NUMBER = Pattern.compile(WORDS + "{0,120}");

    /// `oxidation peaks (0.9 V, 1.2 V and`
    private static final Pattern LISTED =
            Pattern.compile(
                    WORDS
                            + "{0,40}(?:\\d(?:\\.\\d{1,3})?\\s?V?(?:\\s?[,/]\\s?|\\s?(?:,\\s)?and\\s)(?:at\\s|[~≈∼]\\s?)?){1,6}");

    private static final Pattern PEAKS =
            Pattern.compile("(?i)\\b(?:peaks?|plateaus?|plateaux|humps?|shoulder|platforms?)\\b");

    private static final Pattern TURNS =
            Pattern.compile(
                    "(?i)\\b(?:subsequent|following|later|second|2nd|third|then|afterwards?|overlap\\w*|cycles|curves?)\\b");

    private static final int CONTEXT = 3;

    private record Half(Span span, String word) {}

    private HalfCycle() {}

    /// `charge` or `discharge` of the potential at a place of a list.
    public static Optional<String> of(Reading reading, ValueList values, int index) {
        List<Half> halves = halves(reading);
        Matcher both = BOTH.matcher(reading.text(reading.span()));
        if (both.find()) {
            Span span = new Span(both.start(), both.end()).shifted(reading.span().start());
            return paired(reading, values, index, span, both)
                    .or(() -> near(reading, values, halves));
        }
        if (halves.isEmpty()) {
            return before(reading).or(() -> words(reading, values, index));
        }
        return near(reading, values, halves).or(() -> only(reading, halves));
    }

    private static List<Half> halves(Reading reading) {
        List<Half> found = new ArrayList<>();
        String text = reading.text(reading.span());
        Matcher both = BOTH.matcher(text);
        Matcher match = HALF.matcher(text);
        while (match.find()) {
            boolean stands = match.group("led") != null || match.group("noun") != null;
            int at = match.start("charge") < 0 ? match.start("discharge") : match.start("charge");
            both.reset();
            boolean paired = false;
            while (!paired && both.find()) {
                paired = both.start() <= at && at < both.end();
            }
            if (stands && !paired) {
                Span span = new Span(match.start(), match.end()).shifted(reading.span().start());
                found.add(new Half(span, match.group("charge") == null ? "discharge" : "charge"));
            }
        }
        return found;
    }

    /// `the fully charged electrode`
    private static Optional<String> words(Reading reading, ValueList values, int index) {
        return isOfBoth(reading) ? Optional.empty() : Circumstances.state(reading, values, index);
    }

    private static Optional<String> near(Reading reading, ValueList values, List<Half> halves) {
        if (PAIR.matcher(reading.text(reading.span())).find()) {
            return Optional.empty();
        }
        return behind(reading, values, halves).or(() -> ahead(reading, values, halves));
    }

    private static Optional<String> behind(Reading reading, ValueList values, List<Half> halves) {
        return halves.stream()
                .filter(it -> it.span().start() >= values.span().end())
                .filter(it -> AT_ONCE.matcher(reading.between(values.span(), it.span())).matches())
                .findFirst()
                .map(Half::word);
    }

    private static Optional<String> ahead(Reading reading, ValueList values, List<Half> halves) {
        return halves.stream()
                .filter(it -> it.span().end() <= values.span().start())
                .reduce((_, later) -> later)
                .filter(it -> leads(reading.between(it.span(), values.span())))
                .map(Half::word);
    }

    private static boolean leads(String between) {
        return !BORDER.matcher(between).find()
                && (NO_NUMBER.matcher(between).matches() || LISTED.matcher(between).matches());
    }

    /// The half that all words of the sentence tell, where no pair of peaks is spoken of.
    private static Optional<String> only(Reading reading, List<Half> halves) {
        boolean one = halves.stream().map(Half::word).distinct().count() == 1;
        return one && !isOfBoth(reading) ? Optional.of(halves.getFirst().word()) : Optional.empty();
    }

    private static boolean isOfBoth(Reading reading) {
        String text = reading.text(reading.span());
        return REDOX.matcher(text).find() || BOTH.matcher(text).find();
    }

    /// What goes on with the peaks of the scan told before.
    private static Optional<String> before(Reading reading) {
        if (!goesOn(reading)) {
            return Optional.empty();
        }
        List<Reading> earlier = reading.earlier();
        for (Reading it :
                earlier.subList(Math.max(0, earlier.size() - CONTEXT), earlier.size()).reversed()) {
            List<Half> halves = halves(it);
            if (!halves.isEmpty() || !goesOn(it)) {
                return only(it, halves);
            }
        }
        return Optional.empty();
    }

    private static boolean goesOn(Reading reading) {
        String text = reading.text(reading.span());
        return PEAKS.matcher(text).find() && !TURNS.matcher(text).find() && !isOfBoth(reading);
    }

    /// `cathodic/anodic peaks at 0.20/0.36 V`, `at 3.0 and 2.9 V in the charge and discharge
    /// curves, respectively`
    private static Optional<String> paired(
            Reading reading, ValueList values, int index, Span both, Matcher words) {
        String one = plain(words.group("one"));
        String other = plain(words.group("other"));
        if (one.equals(other)) {
            return Optional.of(one);
        }
        boolean ahead = both.end() <= values.span().start();
        String between = reading.between(both, values.span());
        boolean near =
                ahead
                        ? leads(between)
                        : AT_ONCE.matcher(between).matches()
                                && reading.textAfter(both.end(), 30).contains("respectively");
        int place = place(reading, values, index, ahead);
        return near && place >= 0 ? Optional.of(place == 0 ? one : other) : Optional.empty();
    }

    /// First or second of two; by the slash between where there are more pairs.
    private static int place(Reading reading, ValueList values, int index, boolean ahead) {
        Span own = values.members().get(index).number();
        if (isSlash(reading, own, values, index + 1)) {
            return 0;
        }
        if (isSlash(reading, own, values, index - 1)) {
            return 1;
        }
        boolean told = !ahead || reading.textAfter(own.end(), 60).contains("respectively");
        return values.size() == 2 && told ? index : -1;
    }

    private static boolean isSlash(Reading reading, Span own, ValueList values, int other) {
        return other >= 0
                && other < values.size()
                && reading.between(own, values.members().get(other).number())
                        .strip()
                        .replace("V", "")
                        .strip()
                        .equals("/");
    }

    private static String plain(String word) {
        boolean discharge = word.toLowerCase(java.util.Locale.ROOT).matches(DISCHARGE);
        return discharge ? "discharge" : "charge";
    }
}
