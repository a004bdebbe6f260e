package org.heterograph.fact.material;

import org.heterograph.chemistry.Composite;
import org.heterograph.document.Document;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Extractor;
import org.heterograph.fact.FactIds;
import org.heterograph.fact.Statement;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes a statement of each material of a paper, at the first place that names it in full; other
/// spellings are its aliases.
public final class MaterialExtractor implements Extractor {
    private static final Pattern WORDS = Pattern.compile("[a-z]{3}");
    private static final double OF_FORMULA = 0.95;
    private static final double OF_NAME = 0.85;

    @Override
    public List<Statement> extract(Document document, Mentions mentions) {
        Places places = new Places(document, mentions);
        Map<String, List<MaterialMention>> byEntity = new LinkedHashMap<>();
        for (MaterialMention it : mentions.materials()) {
            byEntity.computeIfAbsent(it.entity(), _ -> new ArrayList<>()).add(it);
        }
        return byEntity.values().stream()
                .map(it -> statement(document, places, it))
                .sorted(Comparator.comparing(it -> it.claim().evidence().quote().span()))
                .toList();
    }

    /// The spelling that tells most of it, rather a formula than words, and is used most, speaks
    /// for the others.
    private static Statement statement(
            Document document, Places places, List<MaterialMention> mentions) {
        MaterialMention first =
                mentions.stream()
                        .max(
                                Comparator.comparingInt(MaterialExtractor::told)
                                        .thenComparing(it -> !WORDS.matcher(it.name()).find())
                                        .thenComparingInt(MaterialExtractor::elements)
                                        .thenComparing(it -> uses(mentions, it.name()))
                                        .thenComparing(
                                                Comparator.comparing(MaterialMention::span)
                                                        .reversed()))
                        .orElseThrow();
        Composite composite = first.composite();
        return new Statement.Material(
                claim(document, places, first),
                first.name(),
                formula(composite),
                composite.kind(),
                new Statement.Composition(
                        composite.components(), composite.supports(), composite.prefixes()),
                composite.classification(),
                aliases(first, mentions));
    }

    private static Long uses(List<MaterialMention> mentions, String name) {
        return mentions.stream().filter(it -> it.name().equals(name)).count();
    }

    private static int told(MaterialMention it) {
        return it.composite().phases().size() + it.composite().supports().size();
    }

    /// `Na4V2(PO4)3` tells more than its short form `Na4VP`.
    private static int elements(MaterialMention it) {
        return it.composite().phases().stream()
                .mapToInt(phase -> phase.formula().atoms().size())
                .sum();
    }

    private static List<String> aliases(MaterialMention first, List<MaterialMention> mentions) {
        return mentions.stream()
                .map(MaterialMention::name)
                .filter(name -> !name.equals(first.name()))
                .distinct()
                .toList();
    }

    private static Optional<String> formula(Composite composite) {
        boolean single = composite.phases().size() == 1 && composite.supports().isEmpty();
        return single
                ? Optional.of(composite.phases().getFirst().formula().toString())
                : Optional.empty();
    }

    private static Claim claim(Document document, Places places, MaterialMention it) {
        boolean formula = !it.composite().phases().isEmpty();
        return new Claim(
                FactIds.of(document.file(), "material", it.entity()),
                it.entity(),
                formula ? OF_FORMULA : OF_NAME,
                formula ? "material.formula" : "material.name",
                true,
                List.of(),
                places.of(it.span()));
    }
}
