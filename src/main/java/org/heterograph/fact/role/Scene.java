package org.heterograph.fact.role;

import org.heterograph.document.Span;

import java.util.List;
import java.util.Optional;

/// A sentence and what is named in it.
///
/// @param span of the sentence in the document's text
/// @param text the words of the span
/// @param materials in order, not overlapping
/// @param terms concepts of the vocabulary named in it, in order
/// @param topic the material that the sentence speaks of where it names none: that of "this
/// material", or of the work credited last
/// @param credit the work that the sentence, or the one it goes on from, credits
public record Scene(
        Span span,
        String text,
        List<NamedMaterial> materials,
        List<NamedConcept> terms,
        Optional<NamedMaterial> topic,
        Optional<Credit> credit) {

    public Scene {
        materials = List.copyOf(materials);
        terms = List.copyOf(terms);
    }

    /// A material named in the sentence.
    ///
    /// @param span in the document's text
    /// @param name as printed, on one line
    /// @param entity canonical identity
    /// @param composite whether it joins several phases or supports
    public record NamedMaterial(Span span, String name, String entity, boolean composite) {}

    /// A concept named in the sentence.
    ///
    /// @param span in the document's text
    /// @param scheme `mechanisms`, `techniques`, `synthesis`, `morphologies`, `metrics`
    /// @param notation as in the vocabulary
    public record NamedConcept(Span span, String scheme, String notation) {}

    /// A cited work that something is credited to.
    ///
    /// @param span of name and mark
    /// @param surname as printed
    /// @param labels of the reference list
    public record Credit(Span span, String surname, List<String> labels) {
        public Credit {
            labels = List.copyOf(labels);
        }
    }

    /// The concepts of one scheme, in order.
    public List<NamedConcept> terms(String scheme) {
        return terms.stream().filter(term -> term.scheme().equals(scheme)).toList();
    }

    /// The material that a statement at this place is about: the composite named nearest before it
    /// in the sentence, else the topic, else the nearest named at all.
    public Optional<NamedMaterial> subjectAt(Span place) {
        Optional<NamedMaterial> before =
                materials.stream()
                        .filter(NamedMaterial::composite)
                        .filter(m -> m.span().start() <= place.start())
                        .reduce((earlier, later) -> later);
        return before.or(this::firstComposite).or(() -> topic).or(() -> nearest(place));
    }

    private Optional<NamedMaterial> firstComposite() {
        return materials.stream().filter(NamedMaterial::composite).findFirst();
    }

    private Optional<NamedMaterial> nearest(Span place) {
        return materials.stream()
                .min(
                        java.util.Comparator.comparingInt(
                                m -> Math.abs(m.span().start() - place.start())));
    }
}
