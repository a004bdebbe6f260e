package org.heterograph.fact.credit;

import org.heterograph.document.Block;
import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Extractor;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Attribution;
import org.heterograph.fact.sentence.Narrative;
import org.heterograph.fact.sentence.PrintedNames;
import org.heterograph.fact.sentence.SentenceClaims;
import org.heterograph.fact.sentence.SentenceClaims.Rule;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.Credit;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Mentions;
import org.heterograph.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// States which material a cited work is credited with.
public final class AttributionExtractor implements Extractor {
    private static final Rule NAMED = new Rule("attribution.sentence", 0.9);
    private static final Rule FOLLOWING = new Rule("attribution.following", 0.75);

    private final RowCredits rows = new RowCredits();

    /// @param vocabulary stands here as in every extractor; credits need none
    public AttributionExtractor(Vocabulary vocabulary) {}

    @Override
    public List<Statement> extract(Document document, Mentions mentions) {
        List<Statement> statements = new ArrayList<>();
        SentenceClaims claims = new SentenceClaims(document);
        List<Telling> told = Narrative.of(document, mentions);
        PrintedNames printed = new PrintedNames(mentions);
        CreditedMaterials credited = new CreditedMaterials(document, printed);
        for (int i = 0; i < told.size(); i++) {
            Telling telling = told.get(i);
            if (telling.passage().block() instanceof Block.Paragraph) {
                for (Credit credit : credited.creditsOf(telling)) {
                    credited.materials(credit, telling, told.subList(i + 1, told.size())).stream()
                            .map(it -> PrintedNames.isDescription(it) ? printed.of(it) : it)
                            .forEach(it -> add(statements, claims, telling, credit, it));
                }
            }
        }
        document.blocks(Block.Table.class)
                .forEach(table -> statements.addAll(rows.read(document, mentions, table)));
        return statements;
    }

    /// One statement for each label: `Surname et al. [12,13]` credits both works.
    private static void add(
            List<Statement> statements,
            SentenceClaims claims,
            Telling telling,
            Credit credit,
            MaterialMention material) {
        boolean here = telling.span().contains(material.span());
        Span quote =
                here ? telling.span().cover(credit.span()) : credit.span().cover(telling.span());
        for (String label : labels(credit)) {
            statements.add(
                    new Attribution(
                            claims.claim(
                                    telling,
                                    quote,
                                    Optional.of(material),
                                    here ? NAMED : FOLLOWING,
                                    "attribution",
                                    label),
                            label,
                            Optional.of(credit.surname()),
                            material.name()));
        }
    }

    /// Of a mark that names several works by their authors, those of the author credited.
    private static List<String> labels(Credit credit) {
        List<String> own =
                credit.labels().stream().filter(it -> it.contains(credit.surname())).toList();
        return own.isEmpty() ? credit.labels() : own;
    }
}
