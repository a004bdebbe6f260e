package org.heterograph.fact.inspection;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Extractor;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Characterization;
import org.heterograph.fact.sentence.Narrative;
import org.heterograph.fact.sentence.SentenceClaims;
import org.heterograph.fact.sentence.SentenceClaims.Rule;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Mentions;
import org.heterograph.mention.TermMention;
import org.heterograph.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// States which technique was applied to which material, and what it showed.
public final class CharacterizationExtractor implements Extractor {
    private static final Rule SHOWN = new Rule("characterization.finding", 0.85);
    private static final Rule APPLIED = new Rule("characterization.method", 0.7);

    private final FindingReader findings = new FindingReader();

    /// @param vocabulary its terms come with the mentions
    public CharacterizationExtractor(Vocabulary vocabulary) {}

    @Override
    public List<Statement> extract(Document document, Mentions mentions) {
        List<Statement> statements = new ArrayList<>();
        SentenceClaims claims = new SentenceClaims(document);
        for (Telling telling : Narrative.of(document, mentions)) {
            telling.subject()
                    .ifPresent(it -> statements.addAll(statements(document, claims, telling, it)));
        }
        return statements;
    }

    private List<Statement> statements(
            Document document, SentenceClaims claims, Telling telling, MaterialMention material) {
        Optional<Span> finding = findings.read(document, telling.sentence());
        List<Statement> statements = new ArrayList<>();
        for (TermMention technique : techniques(document, telling).values()) {
            String notation = technique.concept().notation();
            statements.add(
                    new Characterization(
                            claims.claim(
                                    telling,
                                    telling.span(),
                                    Optional.of(material),
                                    finding.isPresent() ? SHOWN : APPLIED,
                                    "characterization",
                                    notation),
                            material.name(),
                            notation,
                            finding.map(it -> document.text(it).replaceAll("\\s+", " "))));
        }
        return statements;
    }

    /// Each technique once, at its first place.
    private static Map<String, TermMention> techniques(Document document, Telling telling) {
        Map<String, TermMention> techniques = new LinkedHashMap<>();
        for (TermMention term : telling.sentence().terms("techniques")) {
            boolean spelledOut =
                    techniques.values().stream().anyMatch(it -> isBracketed(document, it, term));
            if (!spelledOut) {
                techniques.putIfAbsent(term.concept().notation(), term);
            }
        }
        return techniques;
    }

    /// `in situ X-ray diffraction (XRD)`: the bracket repeats the technique before it.
    private static boolean isBracketed(Document document, TermMention before, TermMention term) {
        int from = before.span().end();
        int to = term.span().start();
        return to > from && document.text(new Span(from, to)).matches("\\s?\\(");
    }
}
