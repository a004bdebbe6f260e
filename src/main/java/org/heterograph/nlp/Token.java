package org.heterograph.nlp;

import org.heterograph.document.Span;

/// A word or sign.
///
/// @param span in the document's text
/// @param word as printed
/// @param lemma base form; of a protected span the word itself
/// @param tag part of speech of the Penn Treebank (`NN`, `VBD`, …)
public record Token(Span span, String word, String lemma, String tag) {
    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }
}
