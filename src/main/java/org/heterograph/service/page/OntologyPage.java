package org.heterograph.service.page;

import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.graph.mapping.Terms;
import org.heterograph.graph.sparql.GraphQuery;
import org.heterograph.graph.sparql.GraphValue;

import java.util.List;
import java.util.Map;

/// The terms of the ontology for people: what each is called, means and looks like.
final class OntologyPage {
    private static final String TERMS =
            """
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?term ?label ?comment (SAMPLE(?shown) AS ?example)
              (GROUP_CONCAT(DISTINCT STR(?above); separator=" ") AS ?parents)
              (SAMPLE(?from) AS ?domain) (SAMPLE(?to) AS ?range)
              (GROUP_CONCAT(DISTINCT STR(?like); separator=" ") AS ?aligned) WHERE {
              ?term a ?kind ; rdfs:label ?label ; rdfs:comment ?comment .
              FILTER(STRSTARTS(STR(?term), "%s"))
              OPTIONAL { ?term skos:example ?shown }
              OPTIONAL { ?term rdfs:subClassOf|rdfs:subPropertyOf ?above FILTER(ISIRI(?above)) }
              OPTIONAL { ?term rdfs:domain ?from FILTER(ISIRI(?from)) }
              OPTIONAL { ?term rdfs:range ?to FILTER(ISIRI(?to)) }
              OPTIONAL { ?term skos:exactMatch|skos:closeMatch|owl:equivalentClass|owl:equivalentProperty ?like }
            }
            GROUP BY ?term ?label ?comment ORDER BY ?term
            """
                    .formatted(Terms.HG);
    private static final String OWL = "http://www.w3.org/2002/07/owl#";

    private final KnowledgeGraph graph;
    private final Html page = new Html("Heterograph ontology");

    OntologyPage(KnowledgeGraph graph) {
        this.graph = graph;
    }

    String html() {
        page.markup("<p>Terms of <code>")
                .text(Terms.HG)
                .markup("</code>. As RDF: ask this address for <code>text/turtle</code> or ")
                .markup("<code>application/ld+json</code>.</p>\n");
        section("Classes", "Class");
        section("Relations", "ObjectProperty");
        section("Values", "DatatypeProperty");
        return page.toString();
    }

    private void section(String title, String kind) {
        page.markup("<h2>").text(title).markup("</h2>\n");
        terms(kind).forEach(this::term);
    }

    private List<Map<String, GraphValue>> terms(String kind) {
        GraphValue type = new GraphValue.Iri(OWL + kind);
        return graph.select(GraphQuery.of(TERMS).with("kind", type)).rows();
    }

    private void term(Map<String, GraphValue> row) {
        String name = text(row, "term").substring(Terms.HG.length());
        page.markup("<section id=\"" + Html.escaped(name) + "\"><h3>hg:")
                .text(name)
                .markup(" <small class=\"quiet\">")
                .text(text(row, "label"))
                .markup("</small></h3>\n<p>")
                .text(text(row, "comment"))
                .markup("</p>\n<p class=\"quiet\">Example: ")
                .text(text(row, "example"))
                .markup("</p>\n");
        links("is a kind of", text(row, "parents"));
        links("of", text(row, "domain"));
        links("leads to", text(row, "range"));
        links("like", text(row, "aligned"));
        page.markup("</section>\n");
    }

    private void links(String words, String iris) {
        if (iris.isBlank()) {
            return;
        }
        page.markup("<p class=\"quiet\">").text(words);
        for (String iri : iris.split(" ", -1)) {
            page.markup(" ").link(iri, iri);
        }
        page.markup("</p>\n");
    }

    private static String text(Map<String, GraphValue> row, String column) {
        GraphValue value = row.get(column);
        return value == null ? "" : value.text();
    }
}
