package org.heterograph.fact.synthesis;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.mention.NamedSentence;
import org.heterograph.nlp.Token;
import org.heterograph.vocabulary.Wording;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells whether a sentence says that something is done, or only calls a thing after what was done
/// to it: "the dried gel", "the sol–gel precursor", "during calcination".
final class Doing {
    private static final Set<String> BETWEEN = Set.of("RB", "RBR", "VBN", "JJ", "CC", ",");
    private static final Set<String> OF_A_NOUN = Set.of("DT", "PRP$", "WP$");

    private static final Pattern PARTICIPLE =
            Pattern.compile("(?i)(?:\\S{1,30}\\s){0,2}\\S{0,30}(?:ed|spun|grown|ground|frozen)");

    private static final Pattern OF_A_THING =
            Wording.pattern("(?i)^[”’\"']?[\\s-]{of_a_method}\\b");

    /// What a step gives is called by the same word: "the above dispersion was transferred".
    private static final Pattern THING = Pattern.compile("(?i)dispersions?");

    private static final Pattern MADE_BY =
            Pattern.compile("(?i)\\b(?:by|via|after|through)\\s(?:\\w+\\s)?$");

    private static final Pattern AT_THE_TIME =
            Pattern.compile(
                    "(?i)\\b(?:during|before|prior\\sto|upon|until)\\s(?:the\\s)?(?:\\w+\\s)?$");

    /// "denoted as SnS combustion": part of what a sample is called.
    private static final Pattern CALLED =
            Pattern.compile(
                    "(?i)\\b(?:denoted|named|label(?:l)?ed|designated|termed|called|abbreviated|coded)\\s(?:here\\s)?(?:as\\s)?(?:(?!\\b(?:and|by|via|after)\\b)[^,;.]){0,40}$");

    /// `“SnS combustion”`.
    private static final Pattern QUOTED = Pattern.compile("[“‘\"'](?:\\S{1,20}\\s)?$");

    private static final Pattern UNQUOTED = Pattern.compile("^[”’\"']");

    /// "may be the consequence of oxidation": what may have happened.
    private static final Pattern SUPPOSED =
            Pattern.compile(
                    "(?i)\\b(?:suggest(?:s|ing)?|may\\s(?:be|have)|might|possibly|presumabl[ey]|presumed|hypothesi\\w+|consequence\\sof|explained\\sby|due\\sto|attributed\\sto)\\b[^.,;]{0,120}$");

    private static final int REACH = 28;
    private static final int REACH_OF_NAME = 60;
    private static final int REACH_OF_REASON = 160;

    private final Document document;

    Doing(Document document) {
        this.document = document;
    }

    boolean isTold(NamedSentence sentence, DoneGrammar grammar, Span term) {
        return !isAttribute(sentence, term)
                && !isOfAThing(term)
                && !isTime(term)
                && !isLed(term, CALLED, REACH_OF_NAME)
                && !(isLed(term, QUOTED) && isFollowed(term, UNQUOTED))
                && !isSupposed(sentence, term)
                && (!THING.matcher(document.text(term)).matches() || isLed(term, MADE_BY))
                && grammar.isDone(term);
    }

    /// A participle between an article and its noun.
    private boolean isAttribute(NamedSentence sentence, Span term) {
        if (!PARTICIPLE.matcher(document.text(term)).matches()) {
            return false;
        }
        List<Token> tokens = sentence.sentence().tokens();
        int first = firstFrom(tokens, term.start());
        int next = firstFrom(tokens, term.end());
        int at = first;
        while (at > 0 && BETWEEN.contains(tokens.get(at - 1).tag())) {
            at--;
        }
        boolean led = at > 0 && OF_A_NOUN.contains(tokens.get(at - 1).tag());
        return led && next < tokens.size() && tokens.get(next).tag().matches("NN.*|JJ|CC|CD|VBN");
    }

    private static int firstFrom(List<Token> tokens, int place) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).span().start() < place) {
            at++;
        }
        return at;
    }

    private boolean isOfAThing(Span term) {
        return isFollowed(term, OF_A_THING);
    }

    private boolean isFollowed(Span term, Pattern words) {
        int to = Math.min(document.text().length(), term.end() + REACH);
        return words.matcher(document.text(new Span(term.end(), to))).find();
    }

    private boolean isTime(Span term) {
        return isLed(term, AT_THE_TIME);
    }

    private boolean isSupposed(NamedSentence sentence, Span term) {
        int from = Math.max(sentence.sentence().span().start(), term.start() - REACH_OF_REASON);
        return SUPPOSED.matcher(document.text(new Span(from, term.start()))).find();
    }

    private boolean isLed(Span term, Pattern words) {
        return isLed(term, words, REACH);
    }

    private boolean isLed(Span term, Pattern words, int reach) {
        int from = Math.max(0, term.start() - reach);
        return words.matcher(document.text(new Span(from, term.start()))).find();
    }
}
