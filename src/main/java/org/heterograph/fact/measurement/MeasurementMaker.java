package org.heterograph.fact.measurement;

import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Conditions;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.Statement.Basis;
import org.heterograph.fact.Statement.Measurement;
import org.heterograph.fact.measurement.condition.Circumstances;
import org.heterograph.fact.measurement.condition.ConditionsOfValue;
import org.heterograph.fact.measurement.condition.HalfCycle;
import org.heterograph.fact.measurement.condition.paper.Throughout;
import org.heterograph.fact.measurement.condition.setup.Setup;
import org.heterograph.fact.measurement.property.Modality;
import org.heterograph.fact.measurement.property.Property;
import org.heterograph.fact.measurement.property.PropertyKind;
import org.heterograph.fact.measurement.property.SignInWords;
import org.heterograph.fact.measurement.subject.FullCell;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.mention.MaterialMention;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes statements of the pieces that were found in a sentence.
record MeasurementMaker(Reading reading, Throughout throughout) {
    /// Below it a measurement is a candidate only.
    private static final double THRESHOLD = 0.5;

    /// A material taken from another sentence is less sure, and from another paragraph still less.
    private static final double BY_PASSAGE = 0.9;

    private static final double BY_TOPIC = 0.75;

    /// A value whose property is told and whose material is known is asserted.
    private static final double LEAST_TOLD = 0.5;

    private static final double WITHOUT_MATERIAL = 0.5;

    Measurement measurement(
            Place place,
            Property property,
            Optional<MaterialMention> named,
            ConditionsOfValue found) {
        ValueCredits credits = new ValueCredits(reading, place.value().number());
        Optional<MaterialMention> material = named.filter(credits::mayBeOf);
        Evidence evidence = evidence(place, property, found, material);
        Modality modality = Modality.of(reading, evidence.quote().span(), place.value(), property);
        String notation = PropertyKind.of(reading, place.values(), property, found, modality);
        ConditionsOfValue held = held(notation, material, found, modality);
        Conditions conditions =
                held.conditions(
                        reading,
                        throughout.rates(),
                        setup(place, notation, material),
                        state(place, property, notation));
        return new Measurement(
                claim(
                                material,
                                confidence(property, material),
                                rule(property, material),
                                evidence(place, property, held, material))
                        .credited(credits.labels()),
                material.map(MaterialMention::name).orElse(""),
                notation,
                SignInWords.of(reading, place.value(), property, perCycle(place.value().amount())),
                conditions,
                modality.basis(),
                modality.polarity(),
                modality.certainty());
    }

    private Evidence evidence(
            Place place,
            Property property,
            ConditionsOfValue held,
            Optional<MaterialMention> material) {
        return EvidenceMaker.of(reading, place.value(), property, held.all(), material);
    }

    /// What a value holds at: nothing in theory, and what the paper states besides where it was
    /// measured.
    private ConditionsOfValue held(
            String notation,
            Optional<MaterialMention> material,
            ConditionsOfValue found,
            Modality modality) {
        if (notation.startsWith("theoretical")) {
            return new ConditionsOfValue(Map.of(), false);
        }
        return modality.basis().filter(it -> it != Basis.MEASURED).isPresent()
                ? found
                : throughout.complete(reading, notation, material, found);
    }

    private Optional<String> state(Place place, Property property, String notation) {
        Optional<String> named =
                property.label()
                        .filter(_ -> !notation.startsWith("theoretical"))
                        .filter(it -> it.end() <= place.value().number().start())
                        .map(reading::text)
                        .flatMap(Circumstances::named);
        return notation.equals("reaction_potential")
                ? HalfCycle.of(reading, place.values(), place.index())
                : Circumstances.state(reading, place.values(), place.index()).or(() -> named);
    }

    private Setup setup(Place place, String notation, Optional<MaterialMention> material) {
        Setup setup =
                Setup.of(reading, place.value().number(), notation)
                        .or(throughout.electrolyte(reading, notation, material));
        return material.filter(MaterialMention::isFullCell)
                .filter(_ -> !notation.startsWith("theoretical"))
                .map(it -> setup.in(FullCell.kind(it)))
                .orElse(setup);
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

    /// By where the material is named, and whether the property is.
    private String rule(Property property, Optional<MaterialMention> material) {
        boolean here = material.filter(it -> !reading.span().contains(it.span())).isEmpty();
        if (here) {
            return property.label().isPresent() ? "measurement.labelled" : "measurement.unit";
        }
        return material.filter(it -> reading.passage().span().contains(it.span())).isPresent()
                ? "measurement.nearby"
                : "measurement.far";
    }

    private double nearness(Span name) {
        if (reading.span().contains(name)) {
            return 1;
        }
        return reading.passage().span().contains(name) ? BY_PASSAGE : BY_TOPIC;
    }

    double confidence(Property property, Optional<MaterialMention> material) {
        if (material.isEmpty()) {
            return property.confidence() * WITHOUT_MATERIAL;
        }
        double trust = property.confidence() * nearness(material.get().span());
        return Math.max(trust, Math.min(LEAST_TOLD, property.confidence() * BY_PASSAGE));
    }

    Claim claim(
            Optional<MaterialMention> material, double confidence, String rule, Evidence evidence) {
        return new Claim(
                Draft.UNNAMED,
                material.map(MaterialMention::entity).orElse(""),
                Math.round(confidence * 100) / 100.0,
                rule,
                confidence >= THRESHOLD,
                List.of(),
                evidence);
    }
}
