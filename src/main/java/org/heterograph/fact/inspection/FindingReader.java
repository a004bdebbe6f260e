package org.heterograph.fact.inspection;

import org.heterograph.document.Document;
import org.heterograph.document.Span;
import org.heterograph.mention.NamedSentence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what was found, in the words of the sentence: what follows "shows that", "reveals",
/// "confirmed", up to the end of the clause.
final class FindingReader {
    private static final Pattern VERB =
            Pattern.compile(
                    "(?i)\\b(?:show(?:s|ed|n|ing)?|reveal(?:s|ed|ing)?|confirm(?:s|ed|ing)?|indicat(?:es?|ed|ing)|demonstrat(?:es?|ed|ing)|verif(?:y|ies|ied)|prov(?:es?|ed|ing)|display(?:s|ed)?|exhibit(?:s|ed)?|suggest(?:s|ed|ing)?|disclos(?:es?|ed)|identif(?:y|ies|ied)|detect(?:s|ed)?|observ(?:es?|ed)|evidenc(?:es?|ed)|conclud(?:es?|ed)|found|saw|yield(?:s|ed)|agree|placed|measured)\\b(?:\\s(?:that|the\\s(?:fact|existence|presence)\\s(?:that|of)))?\\s+");

    private static final Pattern END =
            Pattern.compile(";|,\\s(?:which|while|whereas|and\\s(?:the|it)|so)\\b|[.]$");

    private static final int SHORTEST = 8;

    Optional<Span> read(Document document, NamedSentence sentence) {
        Span span = sentence.sentence().span();
        String text = document.text(span);
        Matcher verb = VERB.matcher(text);
        if (!verb.find()) {
            return Optional.empty();
        }
        Matcher end = END.matcher(text);
        int to = end.find(verb.end()) ? end.start() : text.length();
        return to - verb.end() < SHORTEST
                ? Optional.empty()
                : Optional.of(new Span(verb.end(), to).shifted(span.start()));
    }
}
