package org.heterograph.fact.role;

import org.heterograph.document.Document;
import org.heterograph.fact.Extractor;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Challenge;
import org.heterograph.fact.role.ChallengeFinder.Found;
import org.heterograph.fact.sentence.MaskedSentence;
import org.heterograph.fact.sentence.Narrative;
import org.heterograph.fact.sentence.SentenceClaims;
import org.heterograph.fact.sentence.SentenceClaims.Rule;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.Mentions;
import org.heterograph.mention.NamedSentence;
import org.heterograph.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// States what stands in a material's way ("suffers from large volume changes"), and what the next
/// sentence does about it ("To counter this, …").
public final class ChallengeExtractor implements Extractor {
    private static final Rule SUFFERS = new Rule("challenge.suffers", 0.75);

    private static final Pattern REMEDY =
            Pattern.compile(
                    "(?i)^(?:in\\sorder\\s)?to\\s(?:overcome|solve|address|tackle|counter|circumvent|mitigate|alleviate|resolve|conquer|remedy|relieve|meet)\\s(?:this|these|the\\sabove|such|those|them|it)\\b[^,]{0,60},\\s(?<remedy>[^;]{10,200})");

    private final ChallengeFinder finder = new ChallengeFinder();

    /// @param vocabulary its drawbacks come with the mentions
    public ChallengeExtractor(Vocabulary vocabulary) {}

    @Override
    public List<Statement> extract(Document document, Mentions mentions) {
        List<Statement> statements = new ArrayList<>();
        SentenceClaims claims = new SentenceClaims(document);
        for (Telling telling : Narrative.of(document, mentions)) {
            MaskedSentence masked = Masks.butIons(document, telling);
            finder.find(masked, telling)
                    .map(it -> challenge(document, claims, telling, it))
                    .forEach(statements::add);
        }
        return statements;
    }

    private static Challenge challenge(
            Document document, SentenceClaims claims, Telling telling, Found found) {
        return new Challenge(
                claims.claim(
                        telling,
                        telling.span(),
                        found.material(),
                        SUFFERS,
                        "challenge",
                        found.subject(),
                        found.issue()),
                found.subject(),
                found.issue(),
                found.remedy().or(() -> remedy(document, telling)));
    }

    /// What one of the next two sentences does about it.
    private static Optional<String> remedy(Document document, Telling telling) {
        List<NamedSentence> all = telling.passage().sentences();
        int from = telling.index() + 1;
        return all.subList(from, Math.min(all.size(), from + 2)).stream()
                .map(it -> REMEDY.matcher(document.text(it.sentence().span())))
                .filter(Matcher::find)
                .map(it -> it.group("remedy").replaceAll("\\s+", " ").strip())
                .findFirst();
    }
}
