package org.heterograph.fact.sentence;

import org.heterograph.document.Span;
import org.heterograph.mention.Credit;
import org.heterograph.mention.MaterialMention;
import org.heterograph.mention.NamedSentence;
import org.heterograph.mention.Passage;

import java.util.List;
import java.util.Optional;

/// A sentence as part of what is told: in which passage, of which cited work, of which material.
///
/// @param index of the sentence within the passage
/// @param credits the cited works by name that the sentence, or the one it goes on from, reports;
/// empty where the paper speaks for itself
/// @param subject the material that it speaks of, the composite rather than one of its phases
public record Telling(
        Passage passage, int index, List<Credit> credits, Optional<MaterialMention> subject) {
    public Telling {
        credits = List.copyOf(credits);
    }

    public NamedSentence sentence() {
        return passage.sentences().get(index);
    }

    public Span span() {
        return sentence().sentence().span();
    }

    /// The sentences of the passage before this one, the nearest first.
    public List<NamedSentence> before() {
        return passage.sentences().subList(0, index).reversed();
    }

    /// The composite that the subject is, or is a phase of; the name itself where it is neither.
    public boolean isPartOfSubject(MaterialMention material) {
        return subject.filter(it -> Wholes.isPart(material, it)).isPresent();
    }
}
