package org.heterograph.fact.measurement;

import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.Conditions;
import org.heterograph.fact.Conditions.Window;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.Statement.Certainty;
import org.heterograph.fact.Statement.Measurement;
import org.heterograph.fact.Statement.Polarity;
import org.heterograph.fact.measurement.condition.Circumstances;
import org.heterograph.fact.measurement.condition.Condition;
import org.heterograph.fact.measurement.condition.ConditionKind;
import org.heterograph.fact.measurement.condition.ConditionsOfValue;
import org.heterograph.fact.measurement.condition.RateDefinition;
import org.heterograph.fact.measurement.condition.setup.Setup;
import org.heterograph.fact.measurement.property.Property;
import org.heterograph.fact.measurement.subject.MaterialBinder;
import org.heterograph.fact.measurement.subject.Topic;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.Value;
import org.heterograph.mention.MaterialMention;
import org.heterograph.vocabulary.Wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Voltage windows are measurements themselves, besides being conditions.
final class WindowReader {
    private static final Pattern IN_CELL =
            Wording.pattern(
                    "(?i)\\b{assembled_cells},?\\s(?:was\\s|were\\s)?(?:assembled|made|built|prepared)\\s(?:with|of|from)\\s(?:the\\s|an?\\s)?(?:pure\\s|bare\\s|pristine\\s)?$");

    private static final Property WINDOW = new Property("voltage_window", Optional.empty(), 0.9);

    private WindowReader() {}

    static List<Measurement> read(MeasurementMaker maker, List<Condition> conditions) {
        return conditions.stream()
                .filter(it -> it.kind() == ConditionKind.WINDOW)
                .map(it -> window(maker, it, current(conditions)))
                .toList();
    }

    /// The one current that the sentence states.
    private static Optional<Amount> current(List<Condition> conditions) {
        List<Condition> currents =
                conditions.stream().filter(it -> it.kind() == ConditionKind.CURRENT).toList();
        return currents.size() == 1 && currents.getFirst().amount().high().isEmpty()
                ? Optional.of(currents.getFirst().amount())
                : Optional.empty();
    }

    private static Measurement window(
            MeasurementMaker maker, Condition it, Optional<Amount> current) {
        Span number = it.span();
        Reading reading = maker.reading();
        Optional<MaterialMention> material = tested(reading).or(() -> Topic.of(reading));
        Value value =
                new Value(number, new Span(number.end(), number.end()), "voltage", it.amount());
        Evidence evidence = EvidenceMaker.of(reading, value, WINDOW, List.of(), material);
        return new Measurement(
                maker.claim(
                                material,
                                maker.confidence(WINDOW, material),
                                "measurement.window",
                                evidence)
                        .credited(new ValueCredits(reading, number).labels()),
                material.map(MaterialMention::name).orElse(""),
                WINDOW.notation(),
                it.amount(),
                referred(reading, number, current),
                Optional.empty(),
                Polarity.AFFIRMED,
                Certainty.CERTAIN);
    }

    /// `a half cell with pure NaNbO3`: the one material that the sentence says was put in a cell.
    private static Optional<MaterialMention> tested(Reading reading) {
        List<MaterialMention> in =
                reading.sentence().materials().stream()
                        .filter(MaterialBinder::isSolid)
                        .filter(
                                it ->
                                        IN_CELL.matcher(reading.textBefore(it.span().start(), 60))
                                                .find())
                        .toList();
        return in.size() == 1 ? Optional.of(in.getFirst()) : Optional.empty();
    }

    /// What a window is held against, and in which cell.
    private static Conditions referred(Reading reading, Span number, Optional<Amount> current) {
        Conditions plain =
                new ConditionsOfValue(Map.of(), false)
                        .conditions(
                                reading,
                                new RateDefinition(OptionalDouble.empty()),
                                Setup.of(reading, number, WINDOW.notation()),
                                Optional.empty());
        return new Conditions(
                current,
                plain.rate(),
                plain.cycles(),
                new Window(
                        plain.window().low(),
                        plain.window().high(),
                        Circumstances.reference(reading, number)),
                plain.cell(),
                plain.massLoading(),
                plain.temperature(),
                plain.state());
    }
}
