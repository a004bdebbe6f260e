package org.heterograph.fact.inspection;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.mention.NamedSentence;
import org.heterograph.mention.TermMention;
import org.heterograph.nlp.Token;
import org.heterograph.vocabulary.Wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what was found, in the words of the sentence: what follows "shows that", "reveals",
/// "confirmed", up to the end of the clause, or what "was confirmed".
final class FindingReader {
    private static final Pattern VERB =
            Pattern.compile(
                    "(?i)\\b(?:show(?:s|ed|n|ing)?|reveal(?:s|ed|ing)?|confirm(?:s|ed|ing)?|indicat(?:es?|ed|ing)|demonstrat(?:es?|ed|ing)|verif(?:y|ies|ied)|prov(?:es?|ed|ing)|display(?:s|ed)?|exhibit(?:s|ed)?|suggest(?:s|ed|ing)?|disclos(?:es?|ed)|identif(?:y|ies|ied)|detect(?:s|ed)?|observ(?:es?|ed)|evidenc(?:es?|ed)|conclud(?:es?|ed)|found|saw|yield(?:s|ed)|agree|placed|measured)\\b(?:\\s(?:that|the\\s(?:fact|existence|presence)\\s(?:that|of)))?\\s+");

    private static final Pattern END =
            Pattern.compile(
                    ";|\\sand\\s(?:the\\s)?[A-Z]\\S{1,15}\\s(?:\\w{1,20}\\s){0,2}(?:suggest|show|reveal|confirm|indicat|demonstrat)\\w*\\b|,\\s(?:which|while|whereas|and\\s(?:the|it)|so)\\b|[.]$");

    private static final Pattern PLACE =
            Pattern.compile(
                    "(?:in|by|at|from|on|for|with|using|after|via|under|as|to|during|before|through)\\b");

    private static final Pattern SEEN =
            Pattern.compile(
                    "(?i)(?:confirmed|revealed|verified|proved|proven|indicated|evidenced|demonstrated|identified|detected|observed|found|suggested)");

    private static final Pattern PASSIVE =
            Pattern.compile(
                    "(?:^|[;,]\\s)(?<what>[^;,]{8,160}?)\\s(?:is|are|was|were|has\\sbeen|have\\sbeen|can\\sbe|could\\sbe)\\s(?:also\\s|further\\s|clearly\\s|then\\s|again\\s|\\w{3,14}ly\\s){0,2}$");

    private static final Pattern SEEN_THING = Wording.pattern("(?i){seen_things}");

    private static final int SHORTEST = 8;

    /// "shows the XRD pattern of SnS": what a figure shows, and nothing that was found.
    private static final Pattern PICTURE =
            Wording.pattern(
                    "(?i)(?:the\\s|an?\\s)?(?:[^\\s,;]{1,30}\\s){0,5}?{records}\\s(?:of|for|recorded|collected)\\b.{0,200}");

    private static final Pattern LIST =
            Pattern.compile(
                    "[\\s,()&/-]{0,4}(?:(?:and|as|well|the|of|both|ex|in|situ|operando|measurements?|analys[ie]s|results?|patterns?|spectr(?:a|um|oscopy)|images?|tests?|curves?|corresponding|[A-Z(]\\S{1,24}+)(?:[\\s,()&/-]{1,4}|(?<=[,()&/-])$)){0,8}");

    /// @param technique whose finding is wanted: of several in a sentence, each has its own verb
    Optional<Span> read(Document document, NamedSentence sentence, TermMention technique) {
        Span span = sentence.sentence().span();
        String text = document.text(span);
        Optional<Span> best = Optional.empty();
        int nearest = Integer.MAX_VALUE;
        boolean several = isOneOfSeveral(sentence, technique);
        Matcher verb = VERB.matcher(text);
        while (verb.find()) {
            Optional<Span> found = isSettled(text, verb) ? ahead(text, verb) : behind(text, verb);
            Span at = new Span(verb.start(), verb.end()).shifted(span.start());
            if (found.filter(it -> isSaying(sentence, text, it)).isPresent()
                    && !isOfAnother(document, sentence, technique, at)) {
                int gap = several ? gap(technique.span(), at) : 0;
                best = gap < nearest ? found : best;
                nearest = Math.min(gap, nearest);
            }
        }
        return best.map(it -> it.shifted(span.start()));
    }

    private static boolean isOneOfSeveral(NamedSentence sentence, TermMention technique) {
        return sentence.terms("techniques").stream()
                .anyMatch(it -> !it.span().overlaps(technique.span()));
    }

    private static int gap(Span one, Span other) {
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }

    private static boolean isSaying(NamedSentence sentence, String text, Span found) {
        Span place = found.shifted(sentence.sentence().span().start());
        return !PICTURE.matcher(text.substring(found.start(), found.end())).matches()
                && sentence.sentence().tokens().stream()
                        .filter(it -> place.contains(it.span()))
                        .anyMatch(FindingReader::isTelling);
    }

    /// A mere noun ("both samples") tells nothing.
    private static boolean isTelling(Token token) {
        return token.tag().matches("VB[^G]?|JJ.*|CD|RB.*|MD")
                || SEEN_THING.matcher(token.word()).matches();
    }

    /// Whether another technique stands between this one and the verb.
    private static boolean isOfAnother(
            Document document, NamedSentence sentence, TermMention technique, Span verb) {
        Span own = technique.span();
        int from = Math.min(own.end(), verb.end());
        int to = Math.max(own.start(), verb.start());
        return sentence.terms("techniques").stream()
                .filter(it -> !it.span().overlaps(own))
                .filter(it -> !it.concept().notation().equals(technique.concept().notation()))
                .filter(it -> it.span().start() >= from && it.span().end() <= to)
                .anyMatch(it -> !isListed(document, own, it.span()));
    }

    /// "XRD and Raman analyses": each of them shows it.
    private static boolean isListed(Document document, Span one, Span other) {
        Span first = one.start() < other.start() ? one : other;
        Span next = first == one ? other : one;
        return first.end() <= next.start()
                && LIST.matcher(document.text(new Span(first.end(), next.start()))).matches();
    }

    /// "was confirmed by XPS", "is shown in Fig. 2": what follows is not what was found.
    private static boolean isSettled(String text, Matcher verb) {
        return PLACE.matcher(text).region(verb.end(), text.length()).lookingAt();
    }

    private static Optional<Span> behind(String text, Matcher verb) {
        Matcher end = END.matcher(text);
        int to = end.find(verb.end()) ? end.start() : text.length();
        return to - verb.end() < SHORTEST
                ? Optional.empty()
                : Optional.of(new Span(verb.end(), to));
    }

    /// "The shift was confirmed by XPS": the subject of the passive.
    private static Optional<Span> ahead(String text, Matcher verb) {
        Matcher passive = PASSIVE.matcher(text.substring(0, verb.start()));
        boolean found = SEEN.matcher(verb.group()).find() && passive.find();
        return found && passive.end("what") - passive.start("what") >= SHORTEST
                ? Optional.of(new Span(passive.start("what"), passive.end("what")))
                : Optional.empty();
    }
}
