package org.heterograph.fact.inspection;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.mention.NamedSentence;
import org.heterograph.mention.TermMention;

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
            Pattern.compile(";|,\\s(?:which|while|whereas|and\\s(?:the|it)|so)\\b|[.]$");

    private static final Pattern PLACE =
            Pattern.compile(
                    "(?:in|by|at|from|on|for|with|using|after|via|under|as|to|during|before|through)\\b");

    private static final Pattern SEEN =
            Pattern.compile(
                    "(?i)(?:confirmed|revealed|verified|proved|proven|indicated|evidenced|demonstrated|identified|detected|observed|found|suggested)");

    private static final Pattern PASSIVE =
            Pattern.compile(
                    "(?:^|[;,]\\s)(?<what>[^;,]{8,160}?)\\s(?:is|are|was|were|has\\sbeen|have\\sbeen|can\\sbe|could\\sbe)\\s(?:also\\s|further\\s|clearly\\s|then\\s|again\\s|\\w{3,14}ly\\s){0,2}$");

    private static final int SHORTEST = 8;

    /// "shows the XRD pattern of SnS": what a figure shows, and nothing that was found.
    private static final Pattern PICTURE =
            Pattern.compile(
                    "(?i)(?:the\\s|an?\\s)?(?:[^\\s,;]{1,30}\\s){0,5}?(?:patterns?|spectr(?:a|um)|images?|curves?|profiles?|plots?|micrographs?|photographs?|isotherms?|results|voltammograms?)\\s(?:of|for|recorded|collected)\\b.{0,200}");

    /// @param technique whose finding is wanted: of several in a sentence, each has its own verb
    Optional<Span> read(Document document, NamedSentence sentence, TermMention technique) {
        Span span = sentence.sentence().span();
        String text = document.text(span);
        Matcher verb = VERB.matcher(text);
        while (verb.find()) {
            Optional<Span> found = isSettled(text, verb) ? ahead(text, verb) : behind(text, verb);
            Span at = new Span(verb.start(), verb.end()).shifted(span.start());
            if (found.filter(it -> isSaying(text, it)).isPresent()
                    && !isOfAnother(sentence, technique, at)) {
                return found.map(it -> it.shifted(span.start()));
            }
        }
        return Optional.empty();
    }

    private static boolean isSaying(String text, Span found) {
        String words = text.substring(found.start(), found.end());
        return !PICTURE.matcher(words).matches();
    }

    /// Whether another technique stands between this one and the verb.
    private static boolean isOfAnother(NamedSentence sentence, TermMention technique, Span verb) {
        Span own = technique.span();
        int from = Math.min(own.end(), verb.end());
        int to = Math.max(own.start(), verb.start());
        return sentence.terms("techniques").stream()
                .filter(it -> !it.span().overlaps(own))
                .filter(it -> !it.concept().notation().equals(technique.concept().notation()))
                .anyMatch(it -> it.span().start() >= from && it.span().end() <= to);
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
