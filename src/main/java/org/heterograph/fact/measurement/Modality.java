package org.heterograph.fact.measurement;

import org.heterograph.document.Span;
import org.heterograph.fact.Statement.Basis;
import org.heterograph.fact.Statement.Certainty;
import org.heterograph.fact.Statement.Polarity;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.Value;

import java.util.Optional;
import java.util.regex.Pattern;

/// Whether a value is denied, hedged, calculated or theoretical.
record Modality(Polarity polarity, Certainty certainty, Optional<Basis> basis) {
    private static final Pattern DENIED =
            Pattern.compile(
                    "(?i)\\b(?:could not|cannot|can not|did not|does not|do not|was not|were not|never|no longer|failed to|fails to)\\b(?!\\s(?:exceed|fall|fell|drop|only|less|more))[^,;.]{0,40}$");

    private static final Pattern HEDGED =
            Pattern.compile(
                    "(?i)\\b(?:may|might|could be|should be|suppos\\w+|presum\\w+|likely|perhaps|possibly|expected|estimated|not clear|claimed|seems?|appears?|believed)\\b");

    private static final Pattern THEORETICAL =
            Pattern.compile("(?i)\\b(?:theoretical(?:ly)?|in theory)\\b");

    private static final Pattern CALCULATED =
            Pattern.compile(
                    "(?i)\\b(?:calculat\\w+|comput(?:ed|ation\\w*)|simulat\\w+|DFT|first-principles|predicted)\\b");

    private static final Pattern MEASURED =
            Pattern.compile(
                    "(?i)\\b(?:measur\\w+|record\\w+|deliver\\w*|retain\\w*|exhibit\\w*|maintain\\w*|achiev\\w*|obtain\\w*|observed|show(?:s|ed|n)?|kept|reached|remain\\w*|provid\\w+)\\b");

    /// `946 mAh g−1 in theory`
    private static final int REACH_BEHIND = 22;

    static Modality of(Reading reading, Span clause, Value value) {
        String words = reading.text(clause) + reading.textAfter(clause.end(), REACH_BEHIND);
        String before = reading.textBefore(value.number().start(), 60);
        return new Modality(
                DENIED.matcher(before).find() ? Polarity.NEGATED : Polarity.AFFIRMED,
                HEDGED.matcher(words).find() ? Certainty.HEDGED : Certainty.CERTAIN,
                basis(words));
    }

    private static Optional<Basis> basis(String words) {
        if (THEORETICAL.matcher(words).find()) {
            return Optional.of(Basis.THEORETICAL);
        }
        if (CALCULATED.matcher(words).find()) {
            return Optional.of(Basis.CALCULATED);
        }
        return MEASURED.matcher(words).find() ? Optional.of(Basis.MEASURED) : Optional.empty();
    }
}
