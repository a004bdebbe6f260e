package org.heterograph.graph;

import org.heterograph.graph.mapping.TripleSink;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/// What holds of some things, in a graph that belongs to no single paper.
///
/// @param graph `links`, `conflicts`, `curation`
/// @param subjects IRIs of the things
/// @param said writes all that holds of them
public record Redescription(String graph, List<String> subjects, Consumer<TripleSink> said) {
    public Redescription {
        subjects = List.copyOf(subjects);
    }

    public static Redescription of(
            String graph, Collection<String> subjects, Consumer<TripleSink> said) {
        return new Redescription(graph, List.copyOf(subjects), said);
    }
}
