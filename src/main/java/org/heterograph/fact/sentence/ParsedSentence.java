package org.heterograph.fact.sentence;

import org.heterograph.document.Span;
import org.heterograph.nlp.DependencyParser;
import org.heterograph.nlp.Grammar;
import org.heterograph.nlp.Sentence;
import org.heterograph.nlp.Token;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;

/// A sentence with its grammar, parsed when it is first asked for: most sentences tell nothing that
/// needs it.
///
/// Words go by their place among the tokens.
public final class ParsedSentence {
    private final Sentence sentence;
    private final DependencyParser parser;
    private @Nullable Grammar parsed;

    public ParsedSentence(Sentence sentence, DependencyParser parser) {
        this.sentence = sentence;
        this.parser = parser;
    }

    public Grammar grammar() {
        Grammar known = parsed;
        if (known == null) {
            known = parser.parse(sentence);
            parsed = known;
        }
        return known;
    }

    public Token token(int word) {
        return sentence.tokens().get(word);
    }

    public int size() {
        return sentence.tokens().size();
    }

    /// The word at a place of the document, or the next one.
    public int at(int place) {
        List<Token> tokens = sentence.tokens();
        return IntStream.range(0, tokens.size())
                .filter(it -> tokens.get(it).span().end() > place)
                .findFirst()
                .orElse(tokens.size() - 1);
    }

    /// The word of a phrase that the others belong to.
    public int head(Span phrase) {
        int first = at(phrase.start());
        int last = at(phrase.end() - 1);
        return IntStream.rangeClosed(first, last)
                .filter(it -> !isBetween(grammar().governor(it), first, last))
                .findFirst()
                .orElse(last);
    }

    private static boolean isBetween(int word, int first, int last) {
        return word >= first && word <= last;
    }
}
