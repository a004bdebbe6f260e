package org.heterograph.fact.sentence;

import org.heterograph.document.Block;
import org.heterograph.document.CitationMark;
import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.Evidence.Part;
import org.heterograph.fact.Evidence.Role;
import org.heterograph.fact.FactIds;
import org.heterograph.fact.Quote;
import org.heterograph.fact.Source;
import org.heterograph.mention.Credit;
import org.heterograph.mention.MaterialMention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the claims of statements read from sentences.
public final class SentenceClaims {
    private final Document document;
    private final CalloutFinder callouts = new CalloutFinder();

    public SentenceClaims(Document document) {
        this.document = document;
    }

    /// A material that the words do not name may be another.
    private static final double CARRIED_OVER = 0.8;

    /// A rule and how far it is to be trusted where the words name the material.
    public record Rule(String name, double confidence) {
        double trust(boolean named) {
            return named ? confidence : confidence * CARRIED_OVER;
        }
    }

    /// A claim.
    ///
    /// @param quote the words that say it, within the sentence
    /// @param material what it is about, absent for statements about no one material
    /// @param content kind and content of the fact, without the entity
    public Claim claim(
            Telling telling,
            Span quote,
            Optional<MaterialMention> material,
            Rule rule,
            String... content) {
        String entity = material.map(MaterialMention::entity).orElse("");
        return new Claim(
                FactIds.of(
                        document.file(),
                        Stream.concat(Stream.of(content[0], entity), Stream.of(content).skip(1))
                                .toArray(String[]::new)),
                entity,
                rule.trust(material.stream().allMatch(it -> quote.contains(it.span()))),
                rule.name(),
                true,
                cites(telling, quote),
                evidence(telling, quote, material));
    }

    /// The works of the credit that the sentence goes on from; else the marks beside the quote.
    private List<String> cites(Telling telling, Span quote) {
        List<String> own =
                document
                        .citations(
                                new Span(
                                        quote.start(),
                                        Math.min(document.text().length(), quote.end() + 2)))
                        .stream()
                        .map(CitationMark::labels)
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
        return telling.credits().size() > 1 && !own.isEmpty() ? own : telling.sentence().credits();
    }

    private Evidence evidence(Telling telling, Span quote, Optional<MaterialMention> material) {
        Span span = telling.span();
        boolean caption = telling.passage().block() instanceof Block.Caption;
        List<String> figures = new ArrayList<>(callouts.find(document.text(span)));
        if (caption && telling.passage().section().startsWith("Figure ")) {
            figures.addFirst(telling.passage().section().substring("Figure ".length()));
        }
        return new Evidence(
                Quote.of(document, quote),
                telling.passage().section(),
                caption ? Source.CAPTION : Source.TEXT,
                parts(telling, quote, material),
                figures.stream().distinct().toList(),
                Optional.empty());
    }

    private List<Part> parts(Telling telling, Span quote, Optional<MaterialMention> material) {
        Stream<Part> named =
                material.stream()
                        .filter(it -> !quote.contains(it.span()))
                        .map(it -> new Part(Role.MATERIAL, Quote.of(document, it.span())));
        Stream<Part> credited =
                telling.credits().stream()
                        .map(Credit::span)
                        .filter(it -> !quote.contains(it))
                        .map(it -> new Part(Role.CITATION, Quote.of(document, it)));
        return Stream.concat(named, credited).toList();
    }
}
