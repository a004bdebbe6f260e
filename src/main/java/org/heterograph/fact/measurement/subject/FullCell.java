package org.heterograph.fact.measurement.subject;

import org.heterograph.document.Span;
import org.heterograph.fact.measurement.property.Property;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.Value;
import org.heterograph.mention.MaterialMention;
import org.heterograph.vocabulary.Wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the cell of two electrodes that a value is of: `the full cell delivers 177 mAh g−1` tells
/// of no electrode alone, but of the cell that the paragraph named before.
public final class FullCell {
    private static final Pattern SUBJECT =
            Wording.pattern(
                    "(?i)\\b(?:the|this|our|such\\sa|such|an?|assembled)\\s(?:[a-z-]{3,14}\\s){0,2}{full_cells}\\b[^.;]{0,80}$");

    private static final int REACH = 110;

    /// `Sn‖Sn`
    private static final Pattern ALIKE = Pattern.compile("(.{1,40})‖\\1");

    private FullCell() {}

    /// `full`, or `symmetric` where both electrodes are the same.
    public static String kind(MaterialMention cell) {
        return ALIKE.matcher(cell.composite().identity()).matches() ? "symmetric" : "full";
    }

    /// Whether a cell of two electrodes is what the clause of a value speaks of. What is reported
    /// of others is told of the electrode that they made.
    static boolean isSubject(Reading reading, Value value, Property property) {
        boolean isReported = !reading.sentence().credits().isEmpty();
        if (isReported || !isOfCells(property.notation())) {
            return false;
        }
        int start = value.number().start();
        String before = reading.textBefore(start, REACH);
        Matcher subject = SUBJECT.matcher(before);
        if (!subject.find()) {
            return false;
        }
        Span clause = new Span(start - before.length() + subject.start(), start);
        return reading.sentence().materials().stream()
                .filter(MaterialBinder::isSolid)
                .noneMatch(it -> it.span().overlaps(clause));
    }

    /// The cell named last in the passage; none where it has no name, for no electrode alone
    /// delivers what the cell does.
    static Optional<MaterialMention> last(Reading reading, Value value) {
        return Stream.concat(
                        reading.before().stream().flatMap(it -> it.materials().stream()),
                        reading.sentence().materials().stream())
                .filter(it -> it.span().end() <= value.number().start())
                .filter(FullCell::isCell)
                .reduce((_, later) -> later)
                .or(() -> Topic.of(reading).filter(FullCell::isCell));
    }

    private static boolean isCell(MaterialMention it) {
        return it.composite().kind().endsWith("cell");
    }

    private static boolean isOfCells(String property) {
        return !property.startsWith("theoretical")
                && (property.contains("capacity")
                        || property.contains("coulombic")
                        || property.contains("energy_density")
                        || property.contains("power_density")
                        || property.endsWith("voltage"));
    }
}
