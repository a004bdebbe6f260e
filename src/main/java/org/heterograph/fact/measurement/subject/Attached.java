package org.heterograph.fact.measurement.subject;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.property.Property;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.Value;
import org.heterograph.mention.MaterialMention;
import org.heterograph.vocabulary.Wording;

import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the ion, solvent or gas that a value is attached to, though no sample: `Na+ (1.02 Å)`,
/// `Ar: 0.34 nm`, `EC (density = 1.32 g cm−3)`, `PVDF (10 wt%)`.
final class Attached {
    private static final Pattern BY_SIGN = Pattern.compile("\\)?\\s?[=:]\\s?[~≈∼]?\\s?");

    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\s?\\((?:[a-z]{3,12}\\s?[=:]\\s?|[~≈∼<>]\\s?|about\\s|ca\\.\\s)?");

    /// What a cell delivers stands behind its electrolyte as well: `in DME (150 mAh g−1)`.
    private static final Pattern OF_CELLS = Wording.pattern(".*{attached_names}.*");

    private Attached() {}

    static Optional<MaterialMention> to(Reading reading, Value value, Property property) {
        return isOfCells(property)
                ? Optional.empty()
                : reading.sentence().materials().stream()
                        .filter(it -> !MaterialBinder.isSolid(it))
                        .filter(it -> isBefore(reading, it.span(), value))
                        .findFirst();
    }

    private static boolean isOfCells(Property property) {
        return !property.notation().equals("density")
                && OF_CELLS.matcher(property.notation()).matches();
    }

    private static boolean isBefore(Reading reading, Span name, Value value) {
        if (name.end() > value.number().start()) {
            return false;
        }
        String between = reading.between(name, value.number());
        return BY_SIGN.matcher(between).matches() || IN_BRACKETS.matcher(between).matches();
    }
}
