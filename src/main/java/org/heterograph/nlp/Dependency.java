package org.heterograph.nlp;

/// What one word is to another in the grammar of a sentence.
///
/// @param governor place of the word that it belongs to among the sentence's tokens, -1 where it is
/// the root
/// @param relation of the Universal Dependencies, first version (`nsubj`, `dobj`, `nmod`, `acl`, …)
public record Dependency(int governor, String relation) {
    static final Dependency NONE = new Dependency(-1, "dep");
}
