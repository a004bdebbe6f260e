package org.heterograph.graph.sparql;

import java.time.Duration;
import java.util.Map;

/// A SPARQL query with values for some of its variables and the time it may take.
///
/// Values take the place of variables in the parsed query, never in its text, so that no value can
/// change what is asked.
///
/// ```java
/// GraphQuery.of("SELECT ?fact WHERE { ?fact hg:material/rdfs:label ?name }")
///         .with("name", new GraphValue.Text("MoSe2/SnSe2"));
/// ```
///
/// @param values by the name of the variable, without question mark
public record GraphQuery(String sparql, Map<String, GraphValue> values, Duration limit) {
    public static final Duration USUAL_LIMIT = Duration.ofSeconds(60);

    public GraphQuery {
        values = Map.copyOf(values);
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("no time to answer in: " + limit);
        }
    }

    public static GraphQuery of(String sparql) {
        return new GraphQuery(sparql, Map.of(), USUAL_LIMIT);
    }

    public GraphQuery with(String variable, GraphValue value) {
        Map<String, GraphValue> more = new java.util.HashMap<>(values);
        more.put(variable, value);
        return new GraphQuery(sparql, more, limit);
    }

    public GraphQuery within(Duration other) {
        return new GraphQuery(sparql, values, other);
    }
}
