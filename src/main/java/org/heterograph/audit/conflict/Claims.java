package org.heterograph.audit.conflict;

import org.heterograph.document.Document;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Material;
import org.heterograph.fact.Statement.Measurement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The asserted statements of a paper, by kind.
///
/// @param document the paper, where it is at hand
public record Claims(List<Statement> statements, Optional<Document> document) {
    public Claims {
        statements = statements.stream().filter(s -> s.claim().asserted()).toList();
    }

    public <S extends Statement> List<S> of(Class<S> kind) {
        return statements.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// Statements of a kind grouped by a key, keys and statements in document order.
    public <S extends Statement, K> Map<K, List<S>> grouped(Class<S> kind, Function<S, K> key) {
        return of(kind).stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    /// The name of what a value is said of: as printed, or a name of the same material instead of a
    /// description ("X in nitrogen-doped carbon").
    public String name(Measurement measurement) {
        String printed = measurement.material();
        if (!isDescription(printed)) {
            return printed;
        }
        return of(Material.class).stream()
                .filter(m -> m.claim().entity().equals(measurement.claim().entity()))
                .flatMap(m -> Stream.concat(Stream.of(m.name()), m.aliases().stream()))
                .filter(name -> !isDescription(name))
                .findFirst()
                .orElse(printed);
    }

    private static boolean isDescription(String name) {
        return name.contains(" ");
    }
}
