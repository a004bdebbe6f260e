package org.heterograph.nlp;

import org.heterograph.document.Span;

import java.util.List;

/// A sentence.
///
/// @param span from its first to its last token, in the document's text
/// @param tokens in order, never empty
public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
