package org.heterograph.graph.protocol;

import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.graph.sparql.GraphQuery;
import org.heterograph.graph.sparql.GraphValue;
import org.heterograph.graph.sparql.Rows;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many triples of each kind there are, as VoID has it.
///
/// @param classes how many things of each class, by IRI
/// @param properties how many triples of each property, by IRI
record GraphStatistics(
        long triples, SortedMap<String, Long> classes, SortedMap<String, Long> properties) {
    private static final String CLASSES =
            "SELECT ?name (COUNT(?thing) AS ?count) { ?thing a ?name FILTER(ISIRI(?name)) }"
                    + " GROUP BY ?name";
    private static final String PROPERTIES =
            "SELECT ?name (COUNT(*) AS ?count) { ?thing ?name ?value } GROUP BY ?name";

    static GraphStatistics of(KnowledgeGraph graph) {
        SortedMap<String, Long> properties = counts(graph.select(GraphQuery.of(PROPERTIES)));
        long triples = properties.values().stream().mapToLong(Long::longValue).sum();
        return new GraphStatistics(
                triples, counts(graph.select(GraphQuery.of(CLASSES))), properties);
    }

    private static SortedMap<String, Long> counts(Rows rows) {
        List<Map<String, GraphValue>> found = rows.rows();
        SortedMap<String, Long> counts = new TreeMap<>();
        for (Map<String, GraphValue> row : found) {
            if (row.get("name") instanceof GraphValue.Iri name
                    && row.get("count") instanceof GraphValue.Numeral count) {
                counts.put(name.iri(), count.number().longValue());
            }
        }
        return counts;
    }
}
