package org.heterograph.fact.role;

import org.heterograph.fact.sentence.MaskedSentence;
import org.heterograph.fact.sentence.Telling;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.TermMention;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds in a sentence what stands in whose way, in words ("suffers from …", "limits the use of
/// …", "To overcome the … of …,") or by a drawback that the vocabulary names ("the poor
/// conductivity of SnS").
final class ChallengeFinder {
    /// Wider concept of the mechanisms that are drawbacks.
    private static final String DRAWBACK = "drawback";

    private static final String SUBJECT =
            "(?:^|[,;:]\\s|\\b(?:that|because|since|as|but|and|however|although|though|while|whereas|yet|still),?\\s)(?<subject>[^\\s,;:]{1,40}(?:\\s[^\\s,;:]{1,40}){0,7}?)(?:\\s(?:that|which))?";

    private static final String ADVERBS =
            "(?:\\s(?:still|always|often|usually|however|also|generally|mostly|commonly|inevitably|typically|\\w{3,14}ly)){0,2}";

    private static final String ISSUE =
            "(?<issue>[^;]{5,160}?)(?=\\s?\\((?:[Ff]ig|[Tt]able|[Ss]ee)|,\\s(?:which|leading|resulting|causing|thus|so|thereby|especially|hence|while|but)\\b|[.;](?!\\d)|$)";

    private static final Pattern SUFFERS =
            Pattern.compile(
                    "(?i)"
                            + SUBJECT
                            + ADVERBS
                            + "\\s(?:suffer(?:s|ed|ing)?\\sfrom|(?:is|are|was|were|has\\sbeen|have\\sbeen)"
                            + ADVERBS
                            + "\\s(?:hindered|limited|restricted|hampered|plagued|impeded|restrained|blocked|obstructed|constrained)\\sby)\\s"
                            + ISSUE);

    private static final Pattern LIMITS =
            Pattern.compile(
                    "(?i)(?:^|[,;:]\\s|\\b(?:however|nevertheless|unfortunately|yet|but|still|and),?\\s)(?!(?:this|these|it|they|which|that|all|however|nevertheless|unfortunately|yet|but|still|and)[,\\s])(?<issue>[^;:]{5,140}?)"
                            + ADVERBS
                            + "(?:\\s(?:has|have|had|would|may|can|could|further)){0,2}\\s(?:hinder|limit|restrict|hamper|impede|impair|restrain|plague|prevent|block|obstruct|retard)(?:s|e?d)?\\s(?:the|a|any|their|its)\\s(?:[\\w-]{1,20}\\s){0,3}?(?:applications?|use|utili[sz]ation|development|commerciali[sz]ation|performance|capability|implementation|adoption|deployment)\\s(?:of|for)\\s(?:the\\s)?(?<subject>[^,;:]{2,60}?)(?=[,;.]|\\s(?:in|as|for|and|which|to)\\s|$)");

    private static final Pattern OVERCOMES =
            Pattern.compile(
                    "(?i)^(?:in\\sorder\\s)?to\\s(?:overcome|solve|address|tackle|counter|circumvent|mitigate|alleviate|resolve|remedy|relieve|suppress)\\s(?:the\\s)?(?!this|these|such|those|them|it\\b|above|issues?|problems?|challenges?)(?<issue>[^,;]{8,160}?)\\s(?:of|in)\\s(?:the\\s)?(?<subject>[^\\s,;]{1,40}(?:\\s[^\\s,;]{1,40}){0,3}),\\s(?<remedy>[^;]{10,200})");

    private static final Pattern MADE_GOOD =
            Pattern.compile(
                    "(?i)\\b(?:alleviat|mitigat|suppress|overcom|address|avoid|prevent|reliev|improv|buffer|accommodat|reduc|eliminat|solv|inhibit|restrain|without)\\w*");

    private static final Pattern OF =
            Pattern.compile(
                    "\\s(?:of|in|for)\\s(?:[\\w-]{1,20}\\s){0,2}?" + MaskedSentence.MATERIAL);

    private static final Pattern BEFORE =
            Pattern.compile(
                    MaskedSentence.MATERIAL
                            + "(?:[\\w\\s’'-]{0,40})\\s(?:has|have|had|shows?|exhibits?|displays?|undergoes?|experiences?|possess(?:es)?|faces?|with|by|from|to)\\s[^;]{0,60}$");

    private static final Pattern NO_SUBJECT =
            Pattern.compile(
                    "(?i)^(?:of|in|it|its|they|their|this|which|that|there|both|all|some|many|one|each)\\b");

    private static final Pattern LEADING =
            Pattern.compile(
                    "(?i)^(?:(?:however|nevertheless|unfortunately|yet|but|though|although|while|still|as|and|the|a|an|most|these|those|such)[,\\s]\\s?)+");

    /// What was found.
    ///
    /// @param material the subject, where it is one
    record Found(
            Optional<MaterialMention> material,
            String subject,
            String issue,
            Optional<String> remedy) {}

    Stream<Found> find(MaskedSentence masked, Telling telling) {
        Optional<Found> said =
                Stream.of(OVERCOMES, SUFFERS, LIMITS)
                        .map(it -> it.matcher(masked.text()))
                        .filter(Matcher::find)
                        .findFirst()
                        .flatMap(it -> said(masked, it));
        return said.isPresent() ? said.stream() : named(masked, telling);
    }

    private static Optional<Found> said(MaskedSentence masked, Matcher match) {
        int at =
                masked.text()
                        .substring(0, match.end("subject"))
                        .indexOf(MaskedSentence.MATERIAL, match.start("subject"));
        Optional<MaterialMention> material = at < 0 ? Optional.empty() : masked.materialAt(at);
        String subject =
                LEADING.matcher(words(masked, match.start("subject"), match.end("subject")))
                        .replaceFirst("");
        String name = material.map(MaterialMention::name).orElse(subject);
        boolean remedied = match.pattern() == OVERCOMES;
        return name.length() < 2
                        || NO_SUBJECT.matcher(name).find()
                        || !name.matches("(?s).*\\p{L}{2}.*")
                ? Optional.empty()
                : Optional.of(
                        new Found(
                                material,
                                name,
                                words(masked, match.start("issue"), match.end("issue")),
                                remedied
                                        ? Optional.of(
                                                words(
                                                        masked,
                                                        match.start("remedy"),
                                                        match.end("remedy")))
                                        : Optional.empty()));
    }

    /// Drawbacks of the vocabulary, where the sentence says whose they are and not that they are
    /// made good.
    private static Stream<Found> named(MaskedSentence masked, Telling telling) {
        return telling.sentence().terms("mechanisms").stream()
                .filter(it -> it.concept().broader().filter(DRAWBACK::equals).isPresent())
                .flatMap(it -> named(masked, it).stream())
                .limit(1);
    }

    private static Optional<Found> named(MaskedSentence masked, TermMention term) {
        String text = masked.text();
        int start = masked.offset(term.span().start());
        int end = Math.min(text.length(), masked.offset(term.span().end()));
        if (end <= start
                || MADE_GOOD.matcher(text.substring(Math.max(0, start - 80), start)).find()) {
            return Optional.empty();
        }
        Matcher of = OF.matcher(text).region(end, text.length());
        Matcher before = BEFORE.matcher(text.substring(0, start));
        Optional<MaterialMention> whose =
                of.lookingAt()
                        ? masked.materialAt(of.end() - 1)
                        : before.find() ? masked.materialAt(before.start()) : Optional.empty();
        return whose.map(
                it -> new Found(whose, it.name(), words(masked, start, end), Optional.empty()));
    }

    /// With the names of materials, without citation marks.
    private static String words(MaskedSentence masked, int start, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = start; i < end; i++) {
            char letter = masked.text().charAt(i);
            words.append(
                    letter == MaskedSentence.MATERIAL
                            ? masked.materialAt(i).map(MaterialMention::name).orElse("")
                            : String.valueOf(letter));
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }
}
