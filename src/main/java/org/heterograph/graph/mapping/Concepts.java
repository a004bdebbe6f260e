package org.heterograph.graph.mapping;

import org.heterograph.fact.Amount;
import org.heterograph.quantity.Unit;
import org.heterograph.vocabulary.Concept;
import org.heterograph.vocabulary.Metric;
import org.heterograph.vocabulary.Vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// The IRIs of properties, units, techniques and other concepts, and values in the units that the
/// graph compares them in.
public final class Concepts {
    /// What a notation begins with that the vocabulary does not know.
    private static final String OTHER = "other:";

    private static final List<String> SCHEMES =
            List.of("metrics", "mechanisms", "techniques", "synthesis", "morphologies");

    private final Vocabulary vocabulary;
    private final Map<String, String> units;
    private final Map<String, String> iris = new HashMap<>();
    private final Map<String, String> broader = new HashMap<>();

    /// @param units QUDT IRIs of units by their names; units that QUDT lacks by their own IRI
    public Concepts(Vocabulary vocabulary, Map<String, String> units) {
        this.vocabulary = vocabulary;
        this.units = Map.copyOf(units);
        for (String scheme : SCHEMES) {
            for (Concept concept : vocabulary.concepts(scheme)) {
                String key = key(scheme, concept.notation());
                iris.put(key, concept.iri());
                concept.broader().ifPresent(wider -> broader.put(key, wider));
            }
        }
    }

    /// The concept of a scheme; what the vocabulary lacks gets an IRI of the scheme `other`.
    String iri(String scheme, String notation) {
        String known = iris.get(key(scheme, notation));
        return known == null ? Terms.VOCABULARY + "other/" + Iris.slug(words(notation), "") : known;
    }

    /// The wider concepts that a concept belongs to, the next one first.
    List<String> broader(String scheme, String notation) {
        List<String> broader = new ArrayList<>();
        Optional<String> next = next(scheme, notation);
        while (next.isPresent() && !broader.contains(iri(scheme, next.get()))) {
            broader.add(iri(scheme, next.get()));
            next = next(scheme, next.get());
        }
        return broader;
    }

    private Optional<String> next(String scheme, String notation) {
        return Optional.ofNullable(broader.get(key(scheme, notation)));
    }

    boolean knows(String scheme, String notation) {
        return iris.containsKey(key(scheme, notation));
    }

    private static String key(String scheme, String notation) {
        return scheme + '/' + notation;
    }

    static String words(String notation) {
        return notation.startsWith(OTHER) ? notation.substring(OTHER.length()) : notation;
    }

    String unitIri(String name) {
        String known = units.get(name);
        return known == null
                ? Terms.VOCABULARY + "units/" + Iris.slug(name.replace("/", "_per_"), "")
                : known;
    }

    /// A value of the property in its canonical unit; absent where the printed unit does not
    /// convert to it.
    OptionalDouble canonical(String property, Amount amount, double value) {
        Optional<Metric> metric = vocabulary.metric(property);
        if (metric.isPresent() && !metric.get().units().isEmpty()) {
            return convert(value, amount.unit().orElse(""), metric.get().units().getFirst());
        }
        boolean bare = metric.isPresent() && amount.unit().isEmpty();
        return bare ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /// The amount's value in a unit; absent where it measures something else.
    OptionalDouble in(String unit, Amount amount) {
        return convert(amount.value(), amount.unit().orElse(""), unit);
    }

    private OptionalDouble convert(double value, String from, String to) {
        if (from.equals(to)) {
            return OptionalDouble.of(value);
        }
        Optional<Unit> source = vocabulary.units().named(from);
        Optional<Unit> target = vocabulary.units().named(to);
        boolean same =
                source.isPresent()
                        && target.isPresent()
                        && source.get().dimension().equals(target.get().dimension());
        return same
                ? OptionalDouble.of(vocabulary.units().convert(value, source.get(), target.get()))
                : OptionalDouble.empty();
    }
}
