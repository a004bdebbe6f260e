package org.heterograph.fact.measurement;

import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Conditions;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.Statement.Certainty;
import org.heterograph.fact.Statement.Measurement;
import org.heterograph.fact.Statement.Polarity;
import org.heterograph.fact.measurement.condition.Applies;
import org.heterograph.fact.measurement.condition.Bundle;
import org.heterograph.fact.measurement.condition.Circumstances;
import org.heterograph.fact.measurement.condition.Condition;
import org.heterograph.fact.measurement.condition.ConditionBinder;
import org.heterograph.fact.measurement.condition.ConditionFinder;
import org.heterograph.fact.measurement.condition.ConditionKind;
import org.heterograph.fact.measurement.condition.ConditionsOfValue;
import org.heterograph.fact.measurement.condition.PropertyConditions;
import org.heterograph.fact.measurement.condition.RateDefinition;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.Value;
import org.heterograph.fact.measurement.value.ValueFinder;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.mention.MaterialMention;
import org.heterograph.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads the measurements of one sentence.
final class SentenceMeasurements {
    /// Below it a measurement is a candidate only.
    private static final double THRESHOLD = 0.5;

    /// A material taken from another sentence is less sure.
    private static final double BY_TOPIC = 0.9;

    /// How many sentences back a current may stand.
    private static final int CONTEXT = 3;

    private static final double WITHOUT_MATERIAL = 0.5;

    private static final Pattern SAME_CURRENT =
            Pattern.compile("(?i)\\b(?:same|that|this)\\s(?:high\\s)?(?:current|rate)\\b");

    private static final Pattern FROM = Pattern.compile("\\bfrom\\s(?:about\\s|~)?$");
    private static final Pattern TO = Pattern.compile("\\sto\\s(?:about\\s|~)?$");
    private static final Pattern CYCLES = Pattern.compile("\\b(?:after|within|over|in)\\b");

    private final ConditionFinder conditionFinder = new ConditionFinder();
    private final ValueFinder valueFinder = new ValueFinder();
    private final ConditionBinder conditionBinder = new ConditionBinder();
    private final MaterialBinder materialBinder = new MaterialBinder();
    private final PropertyBinder propertyBinder;

    SentenceMeasurements(Vocabulary vocabulary) {
        propertyBinder = new PropertyBinder(vocabulary);
    }

    List<Measurement> read(Reading reading, RateDefinition rates) {
        List<Condition> conditions = conditionFinder.find(reading);
        List<ValueList> lists =
                valueFinder.find(reading, conditions.stream().map(Condition::span).toList());
        List<Measurement> found = new ArrayList<>(windows(reading, conditions));
        for (Value life : CycleLife.find(reading, conditions)) {
            conditions.removeIf(it -> it.span().equals(life.number()));
            ValueList values = new ValueList(List.of(life));
            found.addAll(
                    measurements(reading, values, CycleLife.PROPERTY, lists, List.of(), rates));
        }
        List<Bundle> bundles = Bundle.of(reading, conditions);
        for (ValueList values : lists) {
            propertyBinder
                    .bind(reading, values, lists)
                    .ifPresent(
                            it ->
                                    found.addAll(
                                            measurements(
                                                    reading, values, it, lists, bundles, rates)));
        }
        found.sort(
                java.util.Comparator.comparing(
                        it -> it.claim().evidence().parts().getFirst().quote().span()));
        return found;
    }

    private List<Measurement> measurements(
            Reading reading,
            ValueList values,
            Property property,
            List<ValueList> lists,
            List<Bundle> bundles,
            RateDefinition rates) {
        List<Optional<MaterialMention>> materials = materialBinder.bind(reading, values, property);
        List<Measurement> found = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            ConditionsOfValue conditions = conditions(reading, values, i, lists, bundles, property);
            found.add(
                    measurement(reading, values, i, property, conditions, materials.get(i), rates));
        }
        return found;
    }

    private ConditionsOfValue conditions(
            Reading reading,
            ValueList values,
            int index,
            List<ValueList> lists,
            List<Bundle> bundles,
            Property property) {
        Map<ConditionKind, Condition> found = new TreeMap<>();
        for (ConditionKind kind : ConditionKind.values()) {
            if (Applies.to(property.notation(), kind)) {
                conditionBinder
                        .of(reading, kind, values, index, lists, bundles)
                        .ifPresent(it -> found.put(kind, it));
            }
        }
        if (PropertyConditions.hasCurrent(property.notation())) {
            sameCurrent(reading, values)
                    .or(() -> currentBefore(reading, found, bundles))
                    .ifPresent(it -> found.putIfAbsent(ConditionKind.CURRENT, it));
        }
        if (index == 0 && isStart(reading, values)) {
            found.remove(ConditionKind.CYCLES);
        }
        boolean parallel = bundles.stream().anyMatch(it -> isParallel(it, values.size()));
        return new ConditionsOfValue(found, parallel);
    }

    /// Whether a bundle has a current for each value, or tells the first and the last of many.
    private static boolean isParallel(Bundle bundle, int values) {
        List<Condition> currents =
                Stream.of(ConditionKind.CURRENT, ConditionKind.RATE)
                        .flatMap(kind -> bundle.of(kind).stream())
                        .toList();
        boolean range = currents.size() == 1 && currents.getFirst().amount().high().isPresent();
        return values > 1 && (currents.size() == values || range);
    }

    /// `from 88 to 29 Ω after ten cycles`: the cycles are those of the end.
    private static boolean isStart(Reading reading, ValueList values) {
        if (values.size() != 2) {
            return false;
        }
        Span first = values.members().getFirst().number();
        Span last = values.members().getLast().number();
        return FROM.matcher(reading.textBefore(first.start(), 12)).find()
                && TO.matcher(reading.between(first, last)).find()
                && CYCLES.matcher(reading.textAfter(last.end(), 20)).find();
    }

    /// The only current of the sentences before, when this one counts cycles of the same material
    /// and states no current at all.
    private Optional<Condition> currentBefore(
            Reading reading, Map<ConditionKind, Condition> found, List<Bundle> bundles) {
        boolean stated =
                bundles.stream()
                        .anyMatch(
                                it -> it.has(ConditionKind.CURRENT) || it.has(ConditionKind.RATE));
        if (stated || !found.containsKey(ConditionKind.CYCLES)) {
            return Optional.empty();
        }
        List<Reading> earlier = reading.earlier();
        return earlier
                .subList(Math.max(0, earlier.size() - CONTEXT), earlier.size())
                .reversed()
                .stream()
                .takeWhile(it -> topic(it).equals(topic(reading)))
                .map(this::currents)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .filter(it -> it.size() == 1)
                .map(List::getFirst)
                .filter(it -> it.kind() == ConditionKind.CURRENT);
    }

    private List<Condition> currents(Reading reading) {
        return conditionFinder.find(reading).stream()
                .filter(it -> it.kind() == ConditionKind.CURRENT || it.kind() == ConditionKind.RATE)
                .toList();
    }

    private static Optional<String> topic(Reading reading) {
        return reading.sentence().topic().map(MaterialMention::entity);
    }

    /// `at the same current`: the one stated last before.
    private Optional<Condition> sameCurrent(Reading reading, ValueList values) {
        String around =
                reading.textBefore(values.span().start(), 60)
                        + reading.textAfter(values.span().end(), 60);
        if (!SAME_CURRENT.matcher(around).find()) {
            return Optional.empty();
        }
        return Stream.concat(reading.earlier().stream(), Stream.of(reading))
                .flatMap(it -> conditionFinder.find(it).stream())
                .filter(it -> it.kind() == ConditionKind.CURRENT)
                .filter(it -> it.span().end() <= values.span().start())
                .reduce((earlier, later) -> later);
    }

    private static Measurement measurement(
            Reading reading,
            ValueList values,
            int index,
            Property property,
            ConditionsOfValue found,
            Optional<MaterialMention> material,
            RateDefinition rates) {
        Value value = values.members().get(index);
        Evidence evidence = EvidenceMaker.of(reading, value, property, found.all(), material);
        Modality modality = Modality.of(reading, evidence.quote().span(), value);
        String notation =
                CapacityKind.of(property.notation(), reading, values, found, modality.basis());
        Conditions conditions =
                found.conditions(reading, rates, Circumstances.state(reading, values, index));
        double confidence = confidence(reading, property, material);
        String rule = property.label().isPresent() ? "measurement.labelled" : "measurement.unit";
        return new Measurement(
                claim(reading, material, confidence, rule, evidence),
                material.map(MaterialMention::name).orElse(""),
                notation,
                perCycle(value.amount()),
                conditions,
                modality.basis(),
                modality.polarity(),
                modality.certainty());
    }

    /// A fade per cycle says so in its name: `0.006% per cycle` is 0.006 %.
    private static Amount perCycle(Amount amount) {
        boolean each = amount.unit().filter("%/cycle"::equals).isPresent();
        return each
                ? new Amount(
                        amount.value(),
                        amount.high(),
                        amount.uncertainty(),
                        amount.comparator(),
                        Optional.of("%"),
                        amount.printedUnit())
                : amount;
    }

    private static double confidence(
            Reading reading, Property property, Optional<MaterialMention> material) {
        if (material.isEmpty()) {
            return property.confidence() * WITHOUT_MATERIAL;
        }
        boolean here = reading.span().contains(material.get().span());
        return property.confidence() * (here ? 1 : BY_TOPIC);
    }

    private static Claim claim(
            Reading reading,
            Optional<MaterialMention> material,
            double confidence,
            String rule,
            Evidence evidence) {
        return new Claim(
                Draft.UNNAMED,
                material.map(MaterialMention::entity).orElse(""),
                Math.round(confidence * 100) / 100.0,
                rule,
                confidence >= THRESHOLD,
                reading.sentence().credits(),
                evidence);
    }

    /// Voltage windows are measurements themselves, besides being conditions.
    private static List<Measurement> windows(Reading reading, List<Condition> conditions) {
        return conditions.stream()
                .filter(it -> it.kind() == ConditionKind.WINDOW)
                .map(it -> window(reading, it))
                .toList();
    }

    private static Measurement window(Reading reading, Condition it) {
        Span number = it.span();
        Optional<MaterialMention> material = reading.sentence().topic();
        Value value =
                new Value(number, new Span(number.end(), number.end()), "voltage", it.amount());
        Property property = new Property("voltage_window", Optional.empty(), 0.9);
        Evidence evidence = EvidenceMaker.of(reading, value, property, List.of(), material);
        Amount amount = it.amount();
        ConditionsOfValue none = new ConditionsOfValue(Map.of(), false);
        Conditions conditions =
                none.conditions(
                        reading,
                        new RateDefinition(java.util.OptionalDouble.empty()),
                        Optional.empty());
        Conditions referred =
                new Conditions(
                        conditions.currentDensity(),
                        conditions.rate(),
                        conditions.cycles(),
                        new Conditions.Window(
                                conditions.window().low(),
                                conditions.window().high(),
                                Circumstances.reference(reading, number)),
                        conditions.cell(),
                        conditions.massLoading(),
                        conditions.temperature(),
                        conditions.state());
        return new Measurement(
                claim(
                        reading,
                        material,
                        confidence(reading, property, material),
                        "measurement.window",
                        evidence),
                material.map(MaterialMention::name).orElse(""),
                property.notation(),
                amount,
                referred,
                Optional.empty(),
                Polarity.AFFIRMED,
                Certainty.CERTAIN);
    }
}
