package org.heterograph.mention;

import org.heterograph.nlp.Sentence;

import java.util.List;
import java.util.Optional;

/// A sentence and what is named in it.
///
/// @param sentence tokens with tags and lemmas
/// @param materials in order, not overlapping
/// @param terms concepts of all schemes, in order
/// @param quantities numbers with units, bare numbers too, in order
/// @param topic the material that the sentence speaks of where it names none: that of "this
/// material", of the work credited last, or of the paper itself
/// @param credits labels of the cited works that the sentence, or the one it goes on from,
/// reports
public record NamedSentence(
        Sentence sentence,
        List<MaterialMention> materials,
        List<TermMention> terms,
        List<QuantityMention> quantities,
        Optional<MaterialMention> topic,
        List<String> credits) {
    public NamedSentence {
        materials = List.copyOf(materials);
        terms = List.copyOf(terms);
        quantities = List.copyOf(quantities);
        credits = List.copyOf(credits);
    }

    /// The concepts of one scheme, in order.
    public List<TermMention> terms(String scheme) {
        return terms.stream().filter(it -> it.concept().scheme().equals(scheme)).toList();
    }
}
