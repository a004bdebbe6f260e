package org.heterograph.graph.mapping;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Links facts to concepts; a concept that the vocabulary lacks is labelled with the paper's own
/// words, once a paper.
final class ConceptLink {
    private final Concepts concepts;
    private final Set<String> labelled = new HashSet<>();

    ConceptLink(Concepts concepts) {
        this.concepts = concepts;
    }

    void add(Description fact, String predicate, String scheme, Optional<String> notation) {
        notation.ifPresent(it -> add(fact, predicate, scheme, it));
    }

    void add(Description fact, String predicate, String scheme, String notation) {
        if (Concepts.words(notation).isBlank()) {
            return;
        }
        String concept = concepts.iri(scheme, notation);
        fact.link(predicate, concept);
        if (!concepts.knows(scheme, notation) && labelled.add(concept)) {
            new Description(concept, fact.sink())
                    .text(Terms.LABEL, Concepts.words(notation).replace('_', ' '))
                    .text(Terms.NOTATION, "other:" + Concepts.words(notation));
        }
    }
}
