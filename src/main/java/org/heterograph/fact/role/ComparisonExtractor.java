package org.heterograph.fact.role;

import org.heterograph.document.Document;
import org.heterograph.fact.Extractor;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Comparison;
import org.heterograph.fact.sentence.MaskedSentence;
import org.heterograph.fact.sentence.Narrative;
import org.heterograph.fact.sentence.SentenceClaims;
import org.heterograph.fact.sentence.SentenceClaims.Rule;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.Mentions;
import org.heterograph.mention.TermMention;
import org.heterograph.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// States which of two materials has more of a property: "a smaller Rct than bare SnS".
public final class ComparisonExtractor implements Extractor {
    private static final Rule THAN = new Rule("comparison.than", 0.75);

    private static final Pattern COMPARISON =
            Pattern.compile(
                    "\\b(?:(?<more>higher|larger|greater|better|faster|stronger|wider|bigger|longer)|(?<less>lower|smaller|weaker|shorter|narrower|slower|less))\\b"
                            + "[^;:]{0,80}?\\bthan\\s+(?:(?:that|those)\\s+(?:of|for)\\s+|in\\s+|for\\s+)?(?:(?:the|pure|bare|pristine|commercial|bulk|either|individual)\\s+){0,2}(?<other>"
                            + MaskedSentence.MATERIAL
                            + ")");

    /// Between comparative and property at most.
    private static final int REACH = 45;

    /// @param vocabulary its metrics come with the mentions
    public ComparisonExtractor(Vocabulary vocabulary) {}

    @Override
    public List<Statement> extract(Document document, Mentions mentions) {
        List<Statement> statements = new ArrayList<>();
        SentenceClaims claims = new SentenceClaims(document);
        for (Telling telling : Narrative.of(document, mentions)) {
            MaskedSentence masked = Masks.butIons(document, telling);
            Matcher match = COMPARISON.matcher(masked.text());
            while (match.find()) {
                comparison(claims, telling, masked, match).ifPresent(statements::add);
            }
        }
        return statements;
    }

    private static Optional<Statement> comparison(
            SentenceClaims claims, Telling telling, MaskedSentence masked, Matcher match) {
        Optional<MaterialMention> other = masked.materialAt(match.start("other"));
        Optional<MaterialMention> subject =
                before(masked, match.start())
                        .or(telling::subject)
                        .filter(
                                it ->
                                        !it.entity()
                                                .equals(
                                                        other.map(MaterialMention::entity)
                                                                .orElse("")));
        Optional<TermMention> property = property(telling, masked, match);
        if (other.isEmpty() || subject.isEmpty() || property.isEmpty()) {
            return Optional.empty();
        }
        boolean more = match.group("more") != null;
        MaterialMention greater = more ? subject.get() : other.get();
        MaterialMention lesser = more ? other.get() : subject.get();
        String notation = property.get().concept().notation();
        return Optional.of(
                new Comparison(
                        claims.claim(
                                telling,
                                masked.clause(match.start(), match.end()),
                                subject,
                                THAN,
                                "comparison",
                                notation,
                                greater.entity(),
                                lesser.entity()),
                        notation,
                        greater.name(),
                        lesser.name(),
                        technique(telling),
                        Tone.polarity(masked.text(), match.start(), match.end())));
    }

    /// The material named last before the comparative.
    private static Optional<MaterialMention> before(MaskedSentence masked, int place) {
        int at = masked.text().lastIndexOf(MaskedSentence.MATERIAL, place);
        return at < 0 ? Optional.empty() : masked.materialAt(at);
    }

    /// The property between comparative and "than", else the one named right before.
    private static Optional<TermMention> property(
            Telling telling, MaskedSentence masked, Matcher match) {
        int than = masked.text().lastIndexOf("than", match.end());
        return telling.sentence().terms("metrics").stream()
                .filter(it -> masked.offset(it.span().start()) < than)
                .filter(it -> distance(masked, it, match.start()) <= REACH)
                .min(Comparator.comparingInt(it -> distance(masked, it, match.start())));
    }

    /// Behind the comparative a property is nearer than before it.
    private static int distance(MaskedSentence masked, TermMention term, int place) {
        int apart = masked.offset(term.span().start()) - place;
        return apart > 0 ? apart / 2 : -apart;
    }

    private static Optional<String> technique(Telling telling) {
        return telling.sentence().terms("techniques").stream()
                .map(it -> it.concept().notation())
                .findFirst();
    }
}
