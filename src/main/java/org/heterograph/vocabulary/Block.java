package org.heterograph.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// What the ontology's files say of one resource: its block of triples, in the order written.
final class Block {
    private final String iri;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    Block(String iri) {
        this.iri = iri;
    }

    void add(String property, String value) {
        values.computeIfAbsent(property, k -> new ArrayList<>()).add(value);
    }

    String iri() {
        return iri;
    }

    /// IRIs and words alike, none where the property is not given.
    List<String> all(String property) {
        return values.getOrDefault(property, List.of());
    }

    Optional<String> first(String property) {
        return all(property).stream().findFirst();
    }

    String one(String property) {
        return first(property)
                .orElseThrow(() -> new InvalidVocabularyException(iri, "has no " + property));
    }

    OptionalDouble number(String property) {
        Optional<String> printed = first(property);
        try {
            return printed.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Double.parseDouble(printed.get()));
        } catch (NumberFormatException e) {
            throw new InvalidVocabularyException(iri, "says " + property + " is " + printed.get());
        }
    }
}
