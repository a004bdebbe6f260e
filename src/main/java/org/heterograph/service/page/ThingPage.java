package org.heterograph.service.page;

import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.graph.sparql.GraphQuery;
import org.heterograph.graph.sparql.GraphValue;

import java.util.List;
import java.util.Map;

/// What the graph says of a thing and what speaks of it, a line a statement.
final class ThingPage {
    private static final int MOST = 500;
    private static final String LABELS =
            " OPTIONAL { ?predicate <http://www.w3.org/2000/01/rdf-schema#label> ?says }"
                    + " OPTIONAL { ?other <http://www.w3.org/2000/01/rdf-schema#label> ?label }"
                    + " } ORDER BY ?predicate ?label ?other LIMIT "
                    + MOST;
    private static final String SAID =
            "SELECT DISTINCT ?predicate ?says ?other ?label { ?thing ?predicate ?other ." + LABELS;
    private static final String SPEAKING =
            "SELECT DISTINCT ?predicate ?says ?other ?label { ?other ?predicate ?thing ." + LABELS;

    private final KnowledgeGraph graph;
    private final GraphValue.Iri thing;

    ThingPage(KnowledgeGraph graph, String iri) {
        this.graph = graph;
        this.thing = new GraphValue.Iri(iri);
    }

    String html() {
        List<Map<String, GraphValue>> said = rows(SAID);
        Html page = new Html(name(said));
        page.markup("<p class=\"quiet\"><code>").text(thing.iri()).markup("</code></p>");
        table(page, "What is said of it", said);
        table(page, "What speaks of it", rows(SPEAKING));
        return page.toString();
    }

    private List<Map<String, GraphValue>> rows(String query) {
        return graph.select(GraphQuery.of(query).with("thing", thing)).rows();
    }

    private String name(List<Map<String, GraphValue>> said) {
        return said.stream()
                .filter(row -> text(row, "predicate").endsWith("rdf-schema#label"))
                .map(row -> text(row, "other"))
                .findFirst()
                .orElse(thing.iri().substring(thing.iri().lastIndexOf('/') + 1));
    }

    private static String text(Map<String, GraphValue> row, String column) {
        GraphValue value = row.get(column);
        return value == null ? "" : value.text();
    }

    private static void table(Html page, String title, List<Map<String, GraphValue>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        page.markup("<h2>").text(title).markup("</h2>\n<table class=\"list\"><tbody>\n");
        for (Map<String, GraphValue> row : rows) {
            String predicate = text(row, "predicate");
            String says = text(row, "says");
            page.markup("<tr><td>")
                    .link(predicate, says.isEmpty() ? lastWord(predicate) : says)
                    .markup("</td><td>");
            cell(page, row);
            page.markup("</td></tr>\n");
        }
        page.markup("</tbody></table>\n");
        if (rows.size() == MOST) {
            page.markup("<p class=\"quiet\">The first ").text(MOST + ".").markup("</p>\n");
        }
    }

    private static void cell(Html page, Map<String, GraphValue> row) {
        String label = text(row, "label");
        if (row.get("other") instanceof GraphValue.Iri it) {
            page.link(it.iri(), label.isEmpty() ? it.iri() : label);
        } else {
            page.text(text(row, "other"));
        }
    }

    private static String lastWord(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
