package org.heterograph.fact.measurement.condition.setup;

import org.heterograph.fact.measurement.value.Reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the sentence that shows the curves whose values the next one tells: `Figure 4a compares
/// the discharge curves of half cells at 0.1 A g−1. SnS2 delivers 447 mAh g−1.`
public final class Introduction {
    private static final Pattern SHOWS =
            Pattern.compile(
                    "(?i)\\b(?:Figs?\\.?|Figures?)(?:\\s?S?\\d{1,2}\\s?[a-z]{0,2}\\b)?[^.;]{0,24}?\\s(?:displays?|shows?|presents?|compares?|depicts?|illustrates?|exhibits?|plots?)\\b");

    private static final Pattern CURVES =
            Pattern.compile("(?i)\\b(?:curves?|profiles?|cycling|cyclic|cycle|stability)\\b");

    private Introduction() {}

    /// The sentence right before, where it introduces the test of this one.
    public static Optional<Reading> of(Reading reading) {
        List<Reading> earlier = reading.earlier();
        return earlier.isEmpty()
                ? Optional.empty()
                : Optional.of(earlier.getLast())
                        .filter(_ -> reading.sentence().credits().isEmpty())
                        .filter(it -> !SHOWS.matcher(reading.text(reading.span())).find())
                        .filter(it -> SHOWS.matcher(it.text(it.span())).find())
                        .filter(it -> CURVES.matcher(it.text(it.span())).find());
    }
}
