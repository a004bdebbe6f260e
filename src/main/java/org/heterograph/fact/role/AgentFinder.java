package org.heterograph.fact.role;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.fact.role.RoleFinder.Found;
import org.heterograph.nlp.Sentence;
import org.heterograph.nlp.Token;
import org.heterograph.vocabulary.Wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names what plays a role: what the sentence thanks for it ("owing to the N-doped carbon"), else
/// the subject of the verb.
final class AgentFinder {
    private static final Pattern THANKS =
            Pattern.compile(
                    "(?i)\\b(?:owing\\sto|due\\sto|thanks\\sto|because\\sof|by\\svirtue\\sof|attributed\\sto|ascribed\\sto|benefiting\\sfrom|arising\\sfrom|(?:enhanced|improved|provided|alleviated|suppressed|buffered|accelerated|facilitated|promoted)\\sby)\\s");

    private static final Set<String> IN_PHRASE =
            Set.of(
                    "DT", "JJ", "JJR", "NN", "NNS", "NNP", "NNPS", "CD", "PRP$", "POS", "VBN", "CC",
                    "HYPH");

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?i)\\b(?:fig|figs|figures?|tables?|schemes?|eqn?|refs?)\\b|^\\W*[\\d\\W]+$|^\\p{Ll}\\d|^[^(]*\\)|\\([^)]*$|\\bet\\sal\\b");

    /// What a material is called besides its name.
    private static final Pattern KIND = Wording.pattern("(?i)\\b{called_besides}\\b");

    /// What only shows or sums up and brings nothing about.
    private static final Set<String> NO_CAUSE = Wording.words("no_cause");

    private static final int LONGEST = 13;

    private AgentFinder() {}

    static Optional<String> find(Document document, RoleSentence sentence, Found found) {
        Sentence words = sentence.telling().sentence().sentence();
        List<Token> tokens = words.tokens();
        Matcher thanks = THANKS.matcher(document.text(words.span()));
        if (thanks.find()) {
            int from = indexAt(tokens, words.span().start() + thanks.end());
            return phrase(document, tokens, from, phraseEnd(tokens, from));
        }
        return sentence.subject(found)
                .flatMap(
                        it ->
                                phrase(
                                        document,
                                        tokens,
                                        indexAt(tokens, it.start()),
                                        indexAt(tokens, it.end())));
    }

    /// Whether an agent is no more than the material that plays the role.
    static boolean isItself(String agent, String material) {
        return KIND.matcher(agent.replace(material, "")).replaceAll("").isBlank();
    }

    private static int indexAt(List<Token> tokens, int place) {
        int index = 0;
        while (index < tokens.size() && tokens.get(index).span().start() < place) {
            index++;
        }
        return index;
    }

    private static int phraseEnd(List<Token> tokens, int start) {
        int at = start;
        while (at < tokens.size() && at - start < LONGEST && isInPhrase(tokens, at)) {
            at++;
        }
        return at;
    }

    private static boolean isInPhrase(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return IN_PHRASE.contains(token.tag())
                || token.word().equals("of")
                || isHyphen(tokens, at)
                || isHyphen(tokens, at - 1) && touches(tokens, at)
                || isHyphen(tokens, at + 1) && touches(tokens, at + 1);
    }

    /// "electron-conducting": all of a hyphenated word belongs to it.
    private static boolean isHyphen(List<Token> tokens, int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at).word().matches("[\\u002D\\u2010-\\u2013]")
                && touches(tokens, at)
                && touches(tokens, at + 1);
    }

    private static boolean touches(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).span().end() == tokens.get(at).span().start();
    }

    /// The words without what leads to them; absent without a noun.
    private static Optional<String> phrase(
            Document document, List<Token> tokens, int from, int end) {
        int start = from;
        while (start < end && tokens.get(start).tag().matches("DT|CC|IN|PRP\\$|POS")) {
            start++;
        }
        int last = end;
        while (last > start && !tokens.get(last - 1).isNoun()) {
            last--;
        }
        boolean none = start > from && tokens.get(start - 1).lemma().equals("no");
        if (none
                || start >= last
                || NO_CAUSE.contains(tokens.get(head(tokens, start, last)).lemma())) {
            return Optional.empty();
        }
        Span words = new Span(tokens.get(start).span().start(), tokens.get(last - 1).span().end());
        return Optional.of(document.text(words).replaceAll("\\s+", " "))
                .filter(it -> !LABEL.matcher(it).find());
    }

    /// The noun before the first "of", which the rest only tells more of.
    private static int head(List<Token> tokens, int start, int last) {
        int of = start;
        while (of < last && !tokens.get(of).word().equals("of")) {
            of++;
        }
        return of > start ? of - 1 : last - 1;
    }
}
