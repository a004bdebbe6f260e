package org.heterograph.fact.inspection;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Extractor;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Characterization;
import org.heterograph.fact.sentence.Narrative;
import org.heterograph.fact.sentence.SentenceClaims;
import org.heterograph.fact.sentence.SentenceClaims.Rule;
import org.heterograph.fact.sentence.Subjects;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Mentions;
import org.heterograph.mention.TermMention;
import org.heterograph.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// States which technique was applied to which material, and what it showed.
public final class CharacterizationExtractor implements Extractor {
    private static final Rule SHOWN = new Rule("characterization.finding", 0.85);
    private static final Rule APPLIED = new Rule("characterization.method", 0.7);

    private final FindingReader findings = new FindingReader();

    private final Techniques techniques;

    public CharacterizationExtractor(Vocabulary vocabulary) {
        techniques = new Techniques(vocabulary);
    }

    @Override
    public List<Statement> extract(Document document, Mentions mentions) {
        List<Statement> statements = new ArrayList<>();
        SentenceClaims claims = new SentenceClaims(document);
        List<Telling> narrative = Narrative.of(document, mentions);
        Subjects subjects = new Subjects(document, narrative);
        for (Telling telling : narrative) {
            Set<List<String>> said = new HashSet<>();
            for (TermMention technique : techniques.of(document, telling)) {
                for (MaterialMention sample : subjects.all(telling, technique.span())) {
                    if (said.add(List.of(technique.concept().notation(), sample.entity()))) {
                        statements.add(statement(document, claims, telling, technique, sample));
                    }
                }
            }
        }
        return statements;
    }

    private Statement statement(
            Document document,
            SentenceClaims claims,
            Telling telling,
            TermMention technique,
            MaterialMention sample) {
        Optional<Span> finding = findings.read(document, telling.sentence(), technique);
        String notation = technique.concept().notation();
        return new Characterization(
                claims.claim(
                        telling,
                        telling.span(),
                        Optional.of(sample),
                        finding.isPresent() ? SHOWN : APPLIED,
                        "characterization",
                        notation),
                sample.name(),
                notation,
                finding.map(it -> document.text(it).replaceAll("\\s+", " ")));
    }
}
