package org.heterograph.fact.measurement.condition.setup;

import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.vocabulary.Wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the sentence that shows the curves whose values the next one tells: `Figure 4a compares
/// the discharge curves of half cells at 0.1 A g−1. SnS2 delivers 447 mAh g−1.`
public final class Introduction {
    private static final Pattern SHOWS =
            Pattern.compile(
                    "(?i)\\b(?:Figs?\\.?|Figures?)(?:\\s?S?\\d{1,2}\\s?[a-z]{0,2}\\b)?[^.;]{0,24}?\\s(?:displays?|shows?|presents?|compares?|depicts?|illustrates?|exhibits?|plots?|gives?|outlines?|summari[sz]es?|represents?|is|are|reveals?)\\b");

    /// `was tested at 0.1C, see Fig. 5`, `as shown in Fig. 5c`
    private static final Pattern SHOWN_IN =
            Pattern.compile(
                    "(?i)\\b(?:(?:shown|displayed|depicted|presented|illustrated|plotted)\\sin|see)\\s(?:Figs?\\.?|Figures?)(?:\\s|$)");

    private static final Pattern CURVES = Wording.pattern("(?i)\\b{shown_by_figures}\\b");

    private static final int CONTEXT = 3;

    private Introduction() {}

    /// The last sentence before that shows a figure, where it introduces the test of this one.
    public static Optional<Reading> of(Reading reading) {
        if (shows(reading) || !reading.sentence().credits().isEmpty()) {
            return Optional.empty();
        }
        List<Reading> earlier = reading.earlier();
        return earlier.subList(Math.max(0, earlier.size() - CONTEXT), earlier.size()).stream()
                .filter(it -> shows(it) || SHOWN_IN.matcher(it.text(it.span())).find())
                .reduce((_, later) -> later)
                .filter(it -> CURVES.matcher(it.text(it.span())).find())
                .filter(it -> OneWork.of(it, reading));
    }

    private static boolean shows(Reading reading) {
        return SHOWS.matcher(reading.text(reading.span())).find();
    }
}
