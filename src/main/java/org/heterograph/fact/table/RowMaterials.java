package org.heterograph.fact.table;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.Evidence.Role;
import org.heterograph.fact.FactIds;
import org.heterograph.fact.Quote;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Measurement;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Mentions;
import org.heterograph.vocabulary.Lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Materials that only the rows of a table name, in words that are no name elsewhere:
/// `diamond-like carbon`.
final class RowMaterials {
    private static final double CONFIDENCE = 0.7;

    private RowMaterials() {}

    /// @param metrics names of properties: a row of such a name is about no material
    static List<Statement> of(
            Document document, Mentions mentions, Lexicon metrics, List<Statement> measurements) {
        Set<String> known =
                mentions.materials().stream()
                        .map(MaterialMention::entity)
                        .collect(Collectors.toCollection(HashSet::new));
        return measurements.stream()
                .filter(Measurement.class::isInstance)
                .map(Measurement.class::cast)
                .filter(it -> !isMetric(metrics, it.material()))
                .filter(it -> known.add(it.claim().entity()))
                .map(it -> material(document, it))
                .toList();
    }

    /// "Energy efficiency".
    private static boolean isMetric(Lexicon metrics, String row) {
        return metrics.find(row).stream().anyMatch(it -> it.end() == row.length());
    }

    private static Statement material(Document document, Measurement it) {
        Evidence read = it.claim().evidence();
        Span name =
                read.parts().stream()
                        .filter(part -> part.role() == Role.MATERIAL)
                        .map(part -> part.quote().span())
                        .findFirst()
                        .orElse(read.quote().span());
        Evidence evidence =
                new Evidence(
                        Quote.of(document, name),
                        read.section(),
                        read.source(),
                        List.of(),
                        List.of(),
                        read.cell());
        Claim claim =
                new Claim(
                        FactIds.of(document.file(), "material", it.claim().entity()),
                        it.claim().entity(),
                        CONFIDENCE,
                        "material.row",
                        true,
                        it.claim().cites(),
                        evidence);
        return new Statement.Material(
                claim,
                it.material(),
                Optional.empty(),
                "phase",
                new Statement.Composition(List.of(), List.of(), List.of()),
                Optional.empty(),
                List.of());
    }
}
