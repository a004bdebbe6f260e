package org.heterograph.graph.mapping;

import org.heterograph.fact.Statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which entity a name stands for in a paper: the sides of a junction, hosts and members of
/// comparisons are printed as names alone.
final class Names {
    private final Map<String, String> entities = new HashMap<>();

    Names(List<Statement> statements) {
        statements.forEach(this::learn);
    }

    private void learn(Statement statement) {
        String entity = statement.claim().entity();
        if (entity.isBlank()) {
            return;
        }
        switch (statement) {
            case Statement.Material it -> {
                entities.putIfAbsent(it.name(), entity);
                it.aliases().forEach(alias -> entities.putIfAbsent(alias, entity));
            }
            case Statement.Measurement it -> entities.putIfAbsent(it.material(), entity);
            case Statement.Junction it -> entities.putIfAbsent(it.material(), entity);
            case Statement.Mechanism it -> entities.putIfAbsent(it.material(), entity);
            case Statement.Synthesis it -> entities.putIfAbsent(it.material(), entity);
            case Statement.Characterization it -> entities.putIfAbsent(it.material(), entity);
            case Statement.Morphology it -> entities.putIfAbsent(it.material(), entity);
            case Statement.Attribution it -> entities.putIfAbsent(it.material(), entity);
            case Statement.Reaction it ->
                    it.host().ifPresent(host -> entities.putIfAbsent(host, entity));
            case Statement.Comparison _, Statement.Challenge _, Statement.Acronym _ -> {}
        }
    }

    /// The entity; a name never met with one is its own.
    String entity(String name) {
        return entities.getOrDefault(name, name);
    }
}
