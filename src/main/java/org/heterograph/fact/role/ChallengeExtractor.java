package org.heterograph.fact.role;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.Extractor;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Challenge;
import org.heterograph.fact.sentence.Narrative;
import org.heterograph.fact.sentence.SentenceClaims;
import org.heterograph.fact.sentence.SentenceClaims.Rule;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.MaterialMention;
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

    private static final Pattern ISSUE =
            Pattern.compile(
                    "(?i)(?<subject>[^;:,]{2,80}?)\\s(?:(?:still|always|often|usually|however|also|generally)\\s){0,2}(?:suffers?\\sfrom|(?:is|are|was|were)\\s(?:\\w+ly\\s)?(?:hindered|limited|restricted|hampered|plagued|impeded|restrained|blocked)\\sby)\\s(?<issue>(?:[^;.]|\\.(?=\\d)){5,160})");

    /// "The poor conductivity limits the application of X."
    private static final Pattern LIMITS =
            Pattern.compile(
                    "(?i)(?:^(?:however|nevertheless|unfortunately|yet|but|still),?\\s)?(?<issue>[^;:]{5,160}?)\\s(?:(?:seriously|severely|greatly|largely|significantly|strongly|still|often|always|further|has|have|had|would|may|can)\\s){0,3}(?:hinder|limit|restrict|hamper|impede|impair|restrain|plague|prevent|block|obstruct|retard)(?:s|e?d)?\\s(?:the|a|any|their|its)\\s(?:[\\w-]{1,20}\\s){0,3}?(?:applications?|use|utili[sz]ation|development|commerciali[sz]ation|performance|capability|implementation|adoption|deployment)\\s(?:of|for)\\s(?:the\\s)?(?<subject>[^,;:]{2,60}?)(?=[,;.]|\\s(?:in|as|for|and|which|to)\\s|$)");

    private static final List<Pattern> ISSUES = List.of(ISSUE, LIMITS);

    private static final Pattern REMEDY =
            Pattern.compile(
                    "(?i)^(?:in\\sorder\\s)?to\\s(?:overcome|solve|address|tackle|counter|circumvent|mitigate|alleviate|resolve|conquer|remedy|relieve|meet)\\s(?:this|these|the\\sabove|such|those|them|it)\\b[^,]{0,60},\\s(?<remedy>[^;]{10,200})");

    private static final Pattern LEADING =
            Pattern.compile(
                    "(?i)^(?:however|nevertheless|unfortunately|yet|but|though|although|while|still|the|a|an|most|these|those)\\s+");

    /// @param vocabulary stands here as in every extractor; challenges are told in plain words
    public ChallengeExtractor(Vocabulary vocabulary) {}

    @Override
    public List<Statement> extract(Document document, Mentions mentions) {
        List<Statement> statements = new ArrayList<>();
        SentenceClaims claims = new SentenceClaims(document);
        for (Telling telling : Narrative.of(document, mentions)) {
            String text = document.text(telling.span());
            ISSUES.stream()
                    .map(it -> it.matcher(text))
                    .filter(Matcher::find)
                    .findFirst()
                    .map(it -> challenge(document, claims, telling, it))
                    .ifPresent(statements::add);
        }
        return statements;
    }

    private static Challenge challenge(
            Document document, SentenceClaims claims, Telling telling, Matcher issue) {
        Optional<MaterialMention> material = named(telling, issue);
        String subject = material.map(MaterialMention::name).orElse(plain(issue.group("subject")));
        String words = issue.group("issue").replaceAll("\\s+", " ").strip();
        return new Challenge(
                claims.claim(
                        telling, telling.span(), material, SUFFERS, "challenge", subject, words),
                subject,
                words,
                remedy(document, telling));
    }

    private static Optional<MaterialMention> named(Telling telling, Matcher issue) {
        Span subject =
                new Span(issue.start("subject"), issue.end("subject"))
                        .shifted(telling.span().start());
        return telling.sentence().materials().stream()
                .filter(it -> subject.contains(it.span()))
                .findFirst();
    }

    private static String plain(String subject) {
        String words = subject.replaceAll("\\s+", " ").strip();
        Matcher leading = LEADING.matcher(words);
        while (leading.find()) {
            words = words.substring(leading.end());
            leading = LEADING.matcher(words);
        }
        return words;
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
