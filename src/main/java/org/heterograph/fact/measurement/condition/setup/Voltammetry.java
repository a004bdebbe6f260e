package org.heterograph.fact.measurement.condition.setup;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.vocabulary.Wording;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Tells what was swept in a voltammogram from what was charged and discharged: `CV curves between
/// 0.01 and 3 V`, and the peaks in them.
public final class Voltammetry {
    /// Notation of the technique.
    static final String TECHNIQUE = "CV";

    private static final String POTENTIAL = "reaction_potential";

    private static final Pattern SWEPT = Wording.pattern("\\b{sweeps}\\b");

    private static final Pattern CYCLED = Wording.pattern("(?i)\\b{run_galvanostatically}\\b");

    /// `CV and charge–discharge tests between 0.01 and 3 V`
    private static final Pattern BOTH =
            Wording.pattern(
                    "(?i)\\b{sweeps}\\b[^,;.\\d]{0,24}(?:,|\\band\\b|\\bas well as\\b)[^;.\\d]{0,30}\\b{run_galvanostatically}\\b|\\b{run_galvanostatically}\\b[^,;.\\d]{0,40}(?:,|\\band\\b|\\bas well as\\b)[^,;.\\d]{0,24}\\b{sweeps}\\b");

    private static final Pattern CLAUSE = Pattern.compile("[,;]");

    private static final Pattern LINEAR = Wording.pattern("\\b{linear_sweeps}\\b");

    private static final Pattern SCAN = Wording.pattern("(?i)\\b{sweep_halves}\\b");

    private static final Pattern PEAK = Pattern.compile("(?i)\\b(?:peaks?|humps?|shoulders?)\\b");

    private static final Pattern CURVE =
            Wording.pattern("(?i)(?<!CV\\s)\\b{profiles}|\\b{differential}");

    private static final int CONTEXT = 4;

    private Voltammetry() {}

    /// Whether a range is told of a sweep and of no charging.
    public static boolean isSwept(Reading reading, Span range) {
        String words = reading.text(reading.span());
        int at = range.start() - reading.span().start();
        Optional<MatchResult> sweep = nearest(SWEPT, words, at);
        Optional<MatchResult> cycling = nearest(CYCLED, words, at);
        return sweep.isPresent()
                && !BOTH.matcher(words).find()
                && (cycling.isEmpty() || isNearer(sweep.get(), cycling.get(), at));
    }

    /// The last one before an offset, else the first behind it in its clause.
    private static Optional<MatchResult> nearest(Pattern pattern, String words, int at) {
        return pattern.matcher(words)
                .results()
                .filter(it -> it.end() <= at)
                .reduce((_, later) -> later)
                .or(
                        () ->
                                pattern.matcher(words)
                                        .results()
                                        .filter(it -> it.start() > at)
                                        .findFirst())
                .filter(
                        it ->
                                it.start() < at
                                        || !CLAUSE.matcher(words.substring(at, it.start())).find());
    }

    private static boolean isNearer(MatchResult one, MatchResult other, int at) {
        boolean before = one.end() <= at;
        if (before != other.end() <= at) {
            return before;
        }
        return before ? one.start() > other.start() : one.start() < other.start();
    }

    /// Whether a sentence tells of a test of the electrolyte, not of the electrodes.
    public static boolean isLinear(Reading reading) {
        return LINEAR.matcher(reading.text(reading.span())).find();
    }

    /// Whether the range of a sweep can be that of a value: not where it was found by cycling.
    public static boolean mayTell(Reading reading, String property) {
        String words = reading.text(reading.span());
        return property.equals(POTENTIAL)
                && (PEAK.matcher(words).find()
                        || SWEPT.matcher(words).find()
                        || SCAN.matcher(words).find()
                        || !CURVE.matcher(words).find() && isShown(reading));
    }

    /// Whether a peak is one of a voltammogram that its sentence, or one shortly before it, shows.
    static boolean isPeak(Reading reading, String property) {
        String words = reading.text(reading.span());
        if (!property.equals(POTENTIAL) || CURVE.matcher(words).find()) {
            return false;
        }
        return SCAN.matcher(words).find()
                || SWEPT.matcher(words).find()
                || PEAK.matcher(words).find() && isShown(reading);
    }

    /// Whether the last curves told of before are voltammograms.
    private static boolean isShown(Reading reading) {
        return reading.earlier().reversed().stream()
                .limit(CONTEXT)
                .takeWhile(it -> it.sentence().credits().isEmpty())
                .map(it -> it.text(it.span()))
                .filter(
                        it ->
                                SWEPT.matcher(it).find()
                                        || SCAN.matcher(it).find()
                                        || CURVE.matcher(it).find())
                .findFirst()
                .filter(it -> !CURVE.matcher(it).find())
                .isPresent();
    }
}
