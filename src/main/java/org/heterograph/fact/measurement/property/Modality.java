package org.heterograph.fact.measurement.property;

import org.heterograph.document.Span;
import org.heterograph.fact.Statement.Basis;
import org.heterograph.fact.Statement.Certainty;
import org.heterograph.fact.Statement.Polarity;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.Value;
import org.heterograph.vocabulary.Wording;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether a value is denied, hedged, calculated or theoretical.
public record Modality(Polarity polarity, Certainty certainty, Optional<Basis> basis) {
    private static final Pattern DENIED =
            Pattern.compile(
                    "(?i)\\b(?:could not|cannot|can not|did not|does not|do not|was not|were not|never|no longer|failed to|fails to)\\b(?!\\s(?:exceed|fall|fell|drop|only|less|more))[^,;.]{0,40}$");

    private static final Pattern HEDGED =
            Pattern.compile(
                    "(?i)\\b(?:may|might|could be|should be|suppos\\w+|presum\\w+|likely|perhaps|possibly|expected|estimated|not clear|claimed|seems?|appears?|believed)\\b");

    private static final Pattern THEORETICAL =
            Pattern.compile("(?i)\\b(?:theoretical(?:ly)?|in theory)\\b");

    private static final Pattern CALCULATED = Wording.pattern("(?i)\\b{calculated}\\b");

    private static final Pattern MEASURED =
            Pattern.compile(
                    "(?i)\\b(?:measur\\w+|record\\w+|deliver\\w*|retain\\w*|exhibit\\w*|maintain\\w*|achiev\\w*|obtain\\w*|observed|show(?:s|ed|n)?|kept|reached|remain\\w*|provid\\w+)\\b");

    /// Properties that are worked out from the electrons, whatever verb tells them.
    private static final Set<String> COMPUTED = Wording.words("metrics_computed");

    private static final Pattern FOUND = Wording.pattern("(?i)\\b{measured_energies}\\b");

    /// `introduced at 5 wt%`: set, not found.
    private static final Pattern PUT_IN =
            Pattern.compile("(?i)\\b(?:introduced|added|adding|mixed|dissolved)\\b[^,;]{0,40}$");

    /// `946 mAh g−1 in theory`
    private static final Pattern IN_THEORY =
            Pattern.compile("(?i)^\\s?(?:in theory|theoretically|\\(?theoretical)\\b");

    private static final int REACH_BEHIND = 22;
    private static final int REACH_AHEAD = 50;

    public static Modality of(Reading reading, Span clause, Value value, Property property) {
        String words = reading.text(clause) + reading.textAfter(clause.end(), REACH_BEHIND);
        String before = reading.textBefore(value.number().start(), 60);
        Optional<Basis> basis =
                isTheoretical(reading, value, property)
                        ? Optional.of(Basis.THEORETICAL)
                        : basis(reading, words, before, property);
        return new Modality(
                DENIED.matcher(before).find() ? Polarity.NEGATED : Polarity.AFFIRMED,
                HEDGED.matcher(words).find() ? Certainty.HEDGED : Certainty.CERTAIN,
                basis);
    }

    /// Whether the words of the value itself, no other number between, say that theory gives it.
    private static boolean isTheoretical(Reading reading, Value value, Property property) {
        int end = Math.max(value.number().end(), value.unit().end());
        String behind = reading.textAfter(end, REACH_BEHIND);
        String ahead = reading.textBefore(value.number().start(), REACH_AHEAD);
        int digit = lastDigit(ahead);
        return IN_THEORY.matcher(behind).find()
                || property.notation().startsWith("theoretical")
                || THEORETICAL.matcher(ahead.substring(digit + 1)).find();
    }

    private static int lastDigit(String text) {
        int last = text.length() - 1;
        while (last >= 0 && !Character.isDigit(text.charAt(last))) {
            last--;
        }
        return last;
    }

    private static Optional<Basis> basis(
            Reading reading, String words, String before, Property property) {
        if (CALCULATED.matcher(words).find() || isComputed(reading, property)) {
            return Optional.of(Basis.CALCULATED);
        }
        boolean measured = MEASURED.matcher(words).find() && !PUT_IN.matcher(before).find();
        return measured ? Optional.of(Basis.MEASURED) : Optional.empty();
    }

    /// Whether a property that theory alone gives stands where calculations are told of.
    private static boolean isComputed(Reading reading, Property property) {
        return COMPUTED.contains(property.notation())
                && !FOUND.matcher(reading.text(reading.span())).find()
                && Stream.concat(
                                reading.before().stream().map(it -> it.sentence().span()),
                                Stream.of(reading.span()))
                        .anyMatch(it -> CALCULATED.matcher(reading.text(it)).find());
    }
}
