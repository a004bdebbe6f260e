package org.heterograph.fact.measurement.subject;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.measurement.property.Property;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.Value;
import org.heterograph.mention.Compared;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Mentions;
import org.heterograph.mention.NamedSentence;
import org.heterograph.mention.Passage;
import org.heterograph.mention.Species;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the cell of two electrodes that a value is of: `the full cell delivers 177 mAh g−1` tells
/// of no electrode alone, but of the cell that the paragraph named before.
public final class FullCell {
    private static final Pattern OTHER = Wording.pattern("(?i)\\b{beside_cells}\\b");

    private static final Pattern ELECTRODE =
            Wording.pattern("(?i)\\b(?:{beside_cells}\\b|theoretical)");

    /// `1.5–3.3 V for the full cell`
    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?i)^[^,;.()]{0,24}\\s(?:for|of|in)\\s(?:the|this|our)\\s(?:[a-z-]{3,20}\\s)?full[-\\s](?:cells?|batter(?:y|ies))\\b");

    private static final int AFTER = 70;

    /// `Sn‖Sn`
    private static final Pattern ALIKE = Pattern.compile("(.{1,40})‖\\1");

    private FullCell() {}

    /// `full`, or `symmetric` where both electrodes are the same.
    public static String kind(MaterialMention cell) {
        return ALIKE.matcher(cell.composite().identity()).matches() ? "symmetric" : "full";
    }

    /// The one cell of two electrodes that a paper names without only comparing with it; absent
    /// where it names none or several.
    public static Optional<MaterialMention> only(Document document, Mentions mentions) {
        List<MaterialMention> own = new ArrayList<>();
        for (Passage passage : mentions.passages()) {
            for (NamedSentence each : passage.sentences()) {
                Span sentence = each.sentence().span();
                each.materials().stream()
                        .filter(MaterialMention::isFullCell)
                        .filter(it -> kind(it).equals("full"))
                        .filter(it -> !Compared.isOnly(document, sentence, it.span()))
                        .forEach(own::add);
            }
        }
        List<MaterialMention> distinct = ParallelMaterials.distinct(own);
        return distinct.size() == 1 ? Optional.of(distinct.getFirst()) : Optional.empty();
    }

    /// Whether a cell of two electrodes is what the clause of a value speaks of, or the sentences
    /// before, where its own names nothing else. What is reported of others is told of the
    /// electrode that they made.
    static boolean isSubject(Reading reading, Value value, Property property) {
        boolean isReported = !reading.sentence().credits().isEmpty();
        return !isReported
                && isOfCells(property.notation())
                && (isSpokenOf(reading, value.number()) || isCarried(reading));
    }

    /// Whether the clause of a value speaks of a cell of two electrodes.
    public static boolean isSpokenOf(Reading reading, Span number) {
        return Device.ahead(reading, number.start()).isPresent()
                || BEHIND.matcher(reading.textAfter(number.end(), AFTER)).find();
    }

    /// `The full cell with A keeps 520 mAh g−1. This is better than that without, 210 mAh g−1.`
    private static boolean isCarried(Reading reading) {
        String sentence = reading.text(reading.span());
        return !reading.before().isEmpty()
                && Device.solids(reading, reading.span()).isEmpty()
                && !OTHER.matcher(sentence).find()
                && reading.earlier().reversed().stream()
                        .filter(it -> Device.ahead(it, it.span().end()).isPresent() || isOther(it))
                        .findFirst()
                        .filter(it -> !isOther(it))
                        .isPresent();
    }

    private static boolean isOther(Reading earlier) {
        return Device.ahead(earlier, earlier.span().end()).isEmpty()
                && (OTHER.matcher(earlier.text(earlier.span())).find()
                        || !Device.solids(earlier, earlier.span()).isEmpty());
    }

    /// The cell that its own words name, or that was named last in the passage and has the
    /// electrodes that they name; none where it has no name, for no electrode alone delivers what
    /// the cell does.
    public static Optional<MaterialMention> last(Reading reading, Span number) {
        int start = number.start();
        List<MaterialMention> electrodes =
                Device.ahead(reading, start).stream()
                        .flatMap(it -> Device.solids(reading, new Span(it.start(), start)).stream())
                        .filter(it -> !isCell(it) && !Species.isBondOrElement(it))
                        .filter(it -> !isCompared(reading, it))
                        .toList();
        return Stream.concat(
                        reading.earlier().stream().flatMap(FullCell::cells),
                        cells(reading).filter(it -> it.span().end() <= start))
                .reduce((_, later) -> later)
                .or(() -> Topic.of(reading).filter(MaterialMention::isFullCell))
                .or(() -> reading.paper().cell())
                .filter(it -> electrodes.stream().allMatch(part -> isOf(part, it)));
    }

    private static Stream<MaterialMention> cells(Reading reading) {
        return reading.sentence().materials().stream()
                .filter(FullCell::isCell)
                .filter(it -> !isCompared(reading, it));
    }

    private static boolean isCompared(Reading reading, MaterialMention it) {
        return Compared.isOnly(reading.document(), reading.span(), it.span());
    }

    /// Whether a cell has the electrode: `NVP` of `NVP‖HC`.
    private static boolean isOf(MaterialMention electrode, MaterialMention cell) {
        return Stream.of(cell.name(), cell.composite().identity())
                .anyMatch(it -> it.contains(electrode.name()));
    }

    private static boolean isCell(MaterialMention it) {
        return it.composite().kind().endsWith("cell");
    }

    /// Whether a property may be told of a material. Energy and power per mass are those of a cell;
    /// an electrode that the sentence does not speak of has none.
    static boolean mayHave(Reading reading, MaterialMention it, Property property) {
        return !property.notation().matches("(?:energy|power)_density")
                || isCell(it)
                || reading.span().contains(it.span())
                || ELECTRODE.matcher(reading.text(reading.span())).find();
    }

    private static boolean isOfCells(String property) {
        return !property.startsWith("theoretical")
                && (property.contains("capacity")
                        || property.contains("coulombic")
                        || property.contains("energy_density")
                        || property.contains("power_density")
                        || property.equals("cycle_life")
                        || property.endsWith("voltage"));
    }
}
