package org.heterograph.graph.sparql;

import java.util.List;
import java.util.Map;

/// Rows that a query found, for callers that go on working with them.
///
/// @param columns names of the variables in the order of the query
/// @param rows each with the variables that are bound in it
public record Rows(List<String> columns, List<Map<String, GraphValue>> rows) {
    public Rows {
        columns = List.copyOf(columns);
        rows = rows.stream().map(Map::copyOf).toList();
    }

    /// A column as text, unbound cells as empty strings.
    public List<String> column(String name) {
        return rows.stream().map(row -> text(row, name)).toList();
    }

    /// The rows as text, unbound cells as empty strings.
    public List<List<String>> texts() {
        return rows.stream()
                .map(row -> columns.stream().map(column -> text(row, column)).toList())
                .toList();
    }

    private static String text(Map<String, GraphValue> row, String column) {
        GraphValue value = row.get(column);
        return value == null ? "" : value.text();
    }
}
