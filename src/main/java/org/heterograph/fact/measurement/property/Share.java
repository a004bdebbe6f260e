package org.heterograph.fact.measurement.property;

import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.vocabulary.Wording;

import java.util.Optional;
import java.util.regex.Pattern;

/// Finds shares of a capacity that are told without the word retention: `87.4% of the initial
/// value after 2500 cycles`, `loses 12% of its initial capacity`.
final class Share {
    private static final Pattern OF_CAPACITY =
            Pattern.compile(
                    "(?i)^\\s?(?:capacity\\s)?(?:of\\s(?:its|the|that|this|it|their|initial|original)\\b[^;.]{0,60}|retained\\b|retention\\b)");

    private static final Pattern OF_ITS_CAPACITY =
            Wording.pattern(
                    "(?i)^\\s?of\\s(?:(?:its|the|their)\\s(?:initial\\s|original\\s|first\\s)?|(?:initial|original)\\s){retained_from}\\b");

    private static final Pattern LOST =
            Pattern.compile(
                    "(?i)\\b(?:los(?:es|t|e|ing)|fad(?:es|ed|ing)\\sby|decreas\\w+\\sby|loss\\sof)\\s(?:about\\s|only\\s|ca\\.\\s|[~≈∼]\\s?|no more than\\s|less than\\s)?$");

    private static final Pattern CYCLED = Wording.pattern("(?i)\\b{of_cycling}");

    private static final Pattern OF_SOMETHING_ELSE = Wording.pattern("(?i)\\b{other_shares}\\b");

    private Share() {}

    /// `87% of its initial capacity`: a share that names what it is of.
    static Optional<Property> ofItsCapacity(Reading reading, ValueList values) {
        return kept(reading, values, OF_ITS_CAPACITY);
    }

    /// `87.4% of the initial value`, `93% retained`
    static Optional<Property> ofCapacity(Reading reading, ValueList values) {
        return kept(reading, values, OF_CAPACITY);
    }

    /// `87.4% of the initial value after 2500 cycles`
    private static Optional<Property> kept(Reading reading, ValueList values, Pattern told) {
        boolean share = values.members().getLast().amount().unit().filter("%"::equals).isPresent();
        int end = Math.max(values.span().end(), values.members().getLast().unit().end());
        String behind = reading.textAfter(end, 80);
        boolean kept =
                share
                        && told.matcher(behind).find()
                        && !OF_SOMETHING_ELSE.matcher(behind).find()
                        && CYCLED.matcher(reading.text(reading.span())).find();
        return kept
                ? Optional.of(new Property("capacity_retention", Optional.empty(), 0.75))
                : Optional.empty();
    }

    /// `loses 12% of its initial capacity`
    static Optional<Property> lost(Reading reading, ValueList values) {
        boolean lost =
                LOST.matcher(reading.textBefore(values.span().start(), 40)).find()
                        && ofItsCapacity(reading, values).isPresent();
        return lost
                ? Optional.of(new Property("capacity_loss", Optional.empty(), 0.75))
                : Optional.empty();
    }
}
