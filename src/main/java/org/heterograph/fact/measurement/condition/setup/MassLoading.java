package org.heterograph.fact.measurement.condition.setup;

import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.measurement.value.Amounts;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.mention.QuantityMention;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells how much of a material the electrodes of a sentence hold.
final class MassLoading {
    private static final Pattern LOADING =
            Pattern.compile("(?i)\\b(?:mass[-\\s])?load(?:ing|ings|ed)\\b[^.;\\d]{0,40}$");

    private static final Pattern LOADING_BEHIND = Pattern.compile("(?i)^\\s?(?:mass\\s)?loading");

    private static final int REACH = 60;

    private MassLoading() {}

    /// The one loading of the sentence, which is not the value itself.
    static Optional<Amount> of(Reading reading, Span place) {
        List<QuantityMention> loadings =
                reading.sentence().quantities().stream()
                        .filter(it -> isLoading(reading, it))
                        .toList();
        return loadings.size() == 1 && !loadings.getFirst().span().overlaps(place)
                ? Optional.of(Amounts.of(reading.document(), loadings.getFirst()))
                : Optional.empty();
    }

    private static boolean isLoading(Reading reading, QuantityMention it) {
        boolean perArea = it.quantity().unit().filter(u -> u.name().endsWith("g/cm2")).isPresent();
        return perArea
                && (LOADING.matcher(reading.textBefore(it.span().start(), REACH)).find()
                        || LOADING_BEHIND
                                .matcher(reading.textAfter(it.span().end(), REACH))
                                .find());
    }
}
