package org.heterograph.vocabulary;

import java.util.List;
import java.util.Optional;

/// A concept of the field, as a SKOS scheme of `ontology/` tells it.
///
/// @param scheme `metrics`, `units`, `mechanisms`, `techniques`, `synthesis`, `morphologies`,
/// `materials`
/// @param notation the name that outputs use (`specific_capacity`)
/// @param label preferred label, for people
/// @param labels all labels that authors write: preferred, alternative and hidden ones
/// @param broader notation of the next wider concept of the scheme
/// @param definition one sentence
/// @param examples sentences in which the concept is named; each is a test
public record Concept(
        String scheme,
        String notation,
        String label,
        List<String> labels,
        Optional<String> broader,
        String definition,
        List<String> examples) {

    private static final String BASE = "https://w3id.org/heterograph/vocabulary/";

    /// Notation of the concept of a scheme whose labels hold those of others and mean none of them
    /// (`SEI film` is no film).
    private static final String NONE = "none";

    public Concept {
        labels = List.copyOf(labels);
        examples = List.copyOf(examples);
        if (scheme.isBlank() || notation.isBlank()) {
            throw new IllegalArgumentException("no concept: " + scheme + "/" + notation);
        }
    }

    /// `https://w3id.org/heterograph/vocabulary/metrics/specific_capacity`; in the names of units
    /// and substances `/` becomes `_per_`, `%` `percent`, a blank `_`.
    public String iri() {
        String local =
                notation.replace("/", "_per_").replace("%", "percent").replaceAll("[\\s,]", "_");
        return BASE + scheme + "/" + local;
    }

    /// Whether its labels are there to be passed over.
    boolean isNone() {
        return notation.equals(NONE);
    }
}
