package org.heterograph.fact.measurement;

import org.heterograph.fact.Statement.Measurement;
import org.heterograph.fact.measurement.condition.Bundle;
import org.heterograph.fact.measurement.condition.Condition;
import org.heterograph.fact.measurement.condition.ConditionFinder;
import org.heterograph.fact.measurement.condition.Stated;
import org.heterograph.fact.measurement.condition.ValueConditions;
import org.heterograph.fact.measurement.condition.ValueConditions.Asked;
import org.heterograph.fact.measurement.condition.paper.Throughout;
import org.heterograph.fact.measurement.property.Property;
import org.heterograph.fact.measurement.property.PropertyBinder;
import org.heterograph.fact.measurement.subject.MaterialBinder;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.Value;
import org.heterograph.fact.measurement.value.ValueFinder;
import org.heterograph.fact.measurement.value.ValueList;
import org.heterograph.mention.MaterialMention;
import org.heterograph.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Reads the measurements of one sentence.
final class SentenceMeasurements {
    private final ConditionFinder conditionFinder = new ConditionFinder();
    private final ValueFinder valueFinder = new ValueFinder();
    private final ValueConditions conditions = new ValueConditions();
    private final MaterialBinder materialBinder = new MaterialBinder();
    private final PropertyBinder propertyBinder;

    SentenceMeasurements(Vocabulary vocabulary) {
        propertyBinder = new PropertyBinder(vocabulary);
    }

    List<Measurement> read(Reading reading, Throughout throughout) {
        MeasurementMaker maker = new MeasurementMaker(reading, throughout);
        List<Condition> stated = conditionFinder.find(reading);
        List<ValueList> lists =
                valueFinder.find(reading, stated.stream().map(Condition::span).toList());
        List<Measurement> found = new ArrayList<>(WindowReader.read(maker, stated));
        found.addAll(lives(maker, stated));
        Stated sentence = new Stated(reading, lists, Bundle.of(reading, stated));
        for (ValueList values : lists) {
            propertyBinder
                    .bind(reading, values, lists)
                    .ifPresent(it -> found.addAll(measurements(maker, sentence, values, it)));
        }
        found.sort(
                Comparator.comparing(
                        it -> it.claim().evidence().parts().getFirst().quote().span()));
        return found;
    }

    /// Numbers of cycles that are values themselves; they are then no conditions of others.
    private List<Measurement> lives(MeasurementMaker maker, List<Condition> stated) {
        Stated alone = new Stated(maker.reading(), List.of(), List.of());
        List<Measurement> found = new ArrayList<>();
        for (Value life : CycleLife.find(maker.reading(), stated)) {
            stated.removeIf(it -> it.span().equals(life.number()));
            ValueList values = new ValueList(List.of(life));
            found.addAll(measurements(maker, alone, values, CycleLife.PROPERTY));
        }
        return found;
    }

    private List<Measurement> measurements(
            MeasurementMaker maker, Stated stated, ValueList values, Property property) {
        List<Optional<MaterialMention>> materials =
                materialBinder.bind(maker.reading(), values, property);
        List<Measurement> found = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            found.add(
                    maker.measurement(
                            new Place(values, i),
                            property,
                            materials.get(i),
                            conditions.of(
                                    stated,
                                    new Asked(values, i, property.notation(), property.label()))));
        }
        return found;
    }
}
