package org.heterograph.fact.measurement;

import org.heterograph.document.Block;
import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.Evidence.Part;
import org.heterograph.fact.Evidence.Role;
import org.heterograph.fact.Quote;
import org.heterograph.fact.Source;
import org.heterograph.fact.measurement.condition.Condition;
import org.heterograph.fact.measurement.property.Property;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.Value;
import org.heterograph.mention.MaterialMention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Says where the pieces of a measurement stand. The quote runs from the first to the last piece
/// within the sentence, as long as that is short.
final class EvidenceMaker {
    private static final int LONGEST_QUOTE = 260;

    private EvidenceMaker() {}

    static Evidence of(
            Reading reading,
            Value value,
            Property property,
            List<Condition> conditions,
            Optional<MaterialMention> material) {
        Document document = reading.document();
        List<Part> parts = new ArrayList<>();
        add(parts, document, Role.VALUE, value.number());
        add(parts, document, Role.UNIT, value.unit());
        property.label().ifPresent(it -> add(parts, document, Role.PROPERTY, it));
        conditions.forEach(it -> add(parts, document, Role.CONDITION, it.span()));
        material.ifPresent(it -> add(parts, document, Role.MATERIAL, it.span()));
        Span quote = quote(reading, value, parts);
        return new Evidence(
                Quote.of(document, quote),
                reading.passage().section(),
                source(reading),
                parts,
                Figures.of(reading, value.number()),
                Optional.empty());
    }

    private static void add(List<Part> parts, Document document, Role role, Span span) {
        if (!span.isEmpty()) {
            parts.add(new Part(role, Quote.of(document, span)));
        }
    }

    static Source source(Reading reading) {
        return reading.passage().block() instanceof Block.Caption ? Source.CAPTION : Source.TEXT;
    }

    /// Pieces are taken in by their distance from the value until the quote would grow too long.
    private static Span quote(Reading reading, Value value, List<Part> parts) {
        Span quote = value.number();
        List<Span> near =
                parts.stream()
                        .map(it -> it.quote().span())
                        .filter(it -> reading.span().contains(it))
                        .sorted(
                                Comparator.comparingInt(
                                        it -> Math.abs(it.start() - value.number().start())))
                        .toList();
        for (Span it : near) {
            Span wider = quote.cover(it);
            quote = wider.length() <= LONGEST_QUOTE ? wider : quote;
        }
        return quote;
    }
}
