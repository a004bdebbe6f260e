package org.heterograph.fact.measurement.subject;

import org.heterograph.fact.measurement.property.Property;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.Value;
import org.heterograph.mention.MaterialMention;

import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the cell of two electrodes that a value is of: `the full cell delivers 177 mAh g−1` tells
/// of no electrode alone, but of the cell that the paragraph named before.
public final class FullCell {
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "(?i)\\b(?:the|this|our|such\\sa)\\s(?:[a-z-]{3,14}\\s)?(?:full|pouch)[-\\s]?(?:cells?|batter(?:y|ies))\\b");

    private static final int REACH = 110;

    /// `Sn‖Sn`
    private static final Pattern ALIKE = Pattern.compile("(.{1,40})‖\\1");

    private FullCell() {}

    /// `full`, or `symmetric` where both electrodes are the same.
    public static String kind(MaterialMention cell) {
        return ALIKE.matcher(cell.composite().identity()).matches() ? "symmetric" : "full";
    }

    static Optional<MaterialMention> of(Reading reading, Value value, Property property) {
        boolean told =
                isOfCells(property.notation())
                        && SUBJECT.matcher(reading.textBefore(value.number().start(), REACH)).find()
                        && reading.sentence().materials().stream()
                                .noneMatch(MaterialBinder::isSolid);
        return told ? lastNamed(reading) : Optional.empty();
    }

    private static boolean isOfCells(String property) {
        return !property.startsWith("theoretical")
                && (property.contains("capacity")
                        || property.contains("coulombic")
                        || property.contains("energy_density")
                        || property.contains("power_density")
                        || property.endsWith("voltage"));
    }

    private static Optional<MaterialMention> lastNamed(Reading reading) {
        return reading.before().stream()
                .flatMap(it -> it.materials().stream())
                .filter(MaterialMention::isFullCell)
                .reduce((_, later) -> later);
    }
}
