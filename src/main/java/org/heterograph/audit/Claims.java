package org.heterograph.audit;

import org.heterograph.fact.Statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The asserted statements of a paper, by kind.
record Claims(List<Statement> statements) {
    Claims {
        statements = statements.stream().filter(s -> s.claim().asserted()).toList();
    }

    <S extends Statement> List<S> of(Class<S> kind) {
        return statements.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// Statements of a kind grouped by a key, keys and statements in document order.
    <S extends Statement, K> Map<K, List<S>> grouped(Class<S> kind, Function<S, K> key) {
        return of(kind).stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
