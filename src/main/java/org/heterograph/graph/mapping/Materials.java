package org.heterograph.graph.mapping;

import org.heterograph.fact.Statement;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Describes the materials of a paper, each once however many facts speak of it.
///
/// The label is the identity that all spellings share, so that a material has one label in all
/// papers; printed names are alternative labels.
final class Materials {
    private final Iris iris;
    private final Names names;
    private final TripleSink sink;
    private final Set<String> labelled = new HashSet<>();
    private final Set<String> composed = new HashSet<>();

    Materials(Iris iris, Names names, TripleSink sink) {
        this.iris = iris;
        this.names = names;
        this.sink = sink;
    }

    /// The material of a fact by its entity, else by its printed name; absent when it has neither.
    Optional<String> of(String entity, String name) {
        return entity.isBlank() ? named(name) : Optional.of(labelled(entity).subject());
    }

    /// The material that a printed name stands for in this paper.
    Optional<String> named(String name) {
        return name.isBlank()
                ? Optional.empty()
                : Optional.of(labelled(names.entity(name)).subject());
    }

    Optional<String> named(Optional<String> name) {
        return name.flatMap(this::named);
    }

    private Description labelled(String entity) {
        Description material = new Description(iris.material(entity), sink);
        if (labelled.add(entity)) {
            material.a(Terms.MATERIAL).text(Terms.LABEL, entity);
        }
        return material;
    }

    /// Describes what a statement says of its material; what the first one says of its make holds.
    Description describe(Statement.Material it) {
        String entity = it.claim().entity().isBlank() ? it.name() : it.claim().entity();
        Description material = labelled(entity);
        if (!it.name().equals(entity)) {
            material.text(Terms.ALT_LABEL, it.name());
        }
        material.texts(Terms.ALT_LABEL, it.aliases());
        if (composed.add(entity)) {
            make(material, it);
        }
        return material;
    }

    private void make(Description material, Statement.Material it) {
        kind(it.kind()).ifPresent(material::a);
        material.text(Terms.KIND, it.kind())
                .text(Terms.FORMULA, it.formula())
                .text(Terms.MATERIAL_CLASS, it.classification())
                .texts(Terms.PREFIX, it.composition().prefixes());
        for (String component : it.composition().components()) {
            piece(material, Terms.COMPONENT, component, Terms.PHASE);
        }
        for (String support : it.composition().supports()) {
            piece(material, Terms.SUPPORTED_BY, support, Terms.SUPPORT);
        }
    }

    /// A phase is no component of itself.
    private void piece(Description material, String predicate, String name, String type) {
        if (!name.isBlank()) {
            Description piece = labelled(name).a(type);
            if (!piece.subject().equals(material.subject())) {
                material.link(predicate, piece.subject());
            }
        }
    }

    private static Optional<String> kind(String kind) {
        return switch (kind) {
            case "phase" -> Optional.of(Terms.PHASE);
            case "heterostructure" -> Optional.of(Terms.HETEROSTRUCTURE);
            case "composite" -> Optional.of(Terms.COMPOSITE);
            case "support" -> Optional.of(Terms.SUPPORT);
            default -> Optional.empty();
        };
    }
}
