package org.heterograph.search;

import org.heterograph.vocabulary.Concept;
import org.heterograph.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.List;

/// Goes down from a concept to those that are kinds of it: who asks for XRD is also served by in
/// situ XRD.
final class Narrower {
    private final Vocabulary vocabulary;

    Narrower(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Notations of the concept and of all narrower ones, the concept first.
    List<String> notations(Concept concept) {
        List<String> notations = new ArrayList<>(List.of(concept.notation()));
        List<Concept> all = vocabulary.concepts(concept.scheme());
        for (int i = 0; i < notations.size(); i++) {
            String wider = notations.get(i);
            all.stream()
                    .filter(it -> it.broader().filter(wider::equals).isPresent())
                    .map(Concept::notation)
                    .filter(it -> !notations.contains(it))
                    .forEach(notations::add);
        }
        return List.copyOf(notations);
    }
}
