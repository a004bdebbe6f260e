package org.heterograph.fact.material;

import org.heterograph.chemistry.Composite;
import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Extractor;
import org.heterograph.fact.FactIds;
import org.heterograph.fact.Statement;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes a statement of each material of a paper, at the first place that names it in full; other
/// spellings are its aliases.
public final class MaterialExtractor implements Extractor {
    private static final Pattern WORDS = Pattern.compile("[a-z]{3}");
    /// Words in place of a separator: `SnS2 on rGO`.
    private static final Pattern TOLD = Pattern.compile("\\s(?:on|in|with|within|and|of)\\s");

    private static final Pattern CARBON = Pattern.compile("(?i)carbons?");
    private static final Pattern DASH = Pattern.compile("[‐-―−]");
    private static final double OF_FORMULA = 0.95;
    private static final double OF_NAME = 0.85;

    @Override
    public List<Statement> extract(Document document, Mentions mentions) {
        Places places = new Places(document, mentions);
        Map<String, List<MaterialMention>> byEntity = new LinkedHashMap<>();
        for (MaterialMention it : mentions.materials()) {
            byEntity.computeIfAbsent(it.entity(), _ -> new ArrayList<>()).add(it);
        }
        byEntity.values().removeIf(MaterialExtractor::isOnlyCarbon);
        partsInWords(document, mentions, byEntity.keySet())
                .forEach(it -> byEntity.put(it.entity(), List.of(it)));
        return byEntity.values().stream()
                .map(it -> statement(document, places, it))
                .sorted(Comparator.comparing(it -> it.claim().evidence().quote().span()))
                .toList();
    }

    /// `carbon`, never told of what kind or shape, is a word and no material.
    private static boolean isOnlyCarbon(List<MaterialMention> mentions) {
        return mentions.stream().allMatch(it -> CARBON.matcher(it.name()).matches());
    }

    /// Phases that are only named where words join them: both of `the junction of CuS and NiS`.
    private static List<MaterialMention> partsInWords(
            Document document, Mentions mentions, Set<String> known) {
        List<MaterialMention> found = new ArrayList<>();
        Set<String> taken = new HashSet<>(known);
        for (MaterialMention whole : mentions.materials()) {
            if (whole.composite().phases().size() > 1 && whole.name().contains(" ")) {
                for (Composite.Phase phase : whole.composite().phases()) {
                    part(document, whole, phase)
                            .filter(it -> taken.add(it.entity()))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<MaterialMention> part(
            Document document, MaterialMention whole, Composite.Phase phase) {
        String text = document.text(whole.span());
        String printed = phase.toString();
        int at = DASH.matcher(text).replaceAll("-").indexOf(printed);
        if (at < 0) {
            return Optional.empty();
        }
        Span span = new Span(at, at + printed.length());
        Composite alone = new Composite(printed, List.of(phase), List.of(), "phase");
        return Optional.of(
                new MaterialMention(
                        span.shifted(whole.span().start()),
                        span.of(text),
                        alone,
                        alone.identity()));
    }

    /// The spelling that tells most of it, rather a formula than words, and is used most, speaks
    /// for the others.
    private static Statement statement(
            Document document, Places places, List<MaterialMention> mentions) {
        MaterialMention first =
                mentions.stream()
                        .max(
                                Comparator.comparingInt(MaterialExtractor::told)
                                        .thenComparing(it -> !TOLD.matcher(it.name()).find())
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
