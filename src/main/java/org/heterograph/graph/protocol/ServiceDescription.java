package org.heterograph.graph.protocol;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.heterograph.graph.TextSearch;
import org.heterograph.graph.mapping.Terms;
import org.heterograph.graph.writing.GraphFormat;

import java.io.OutputStream;
import java.util.List;

/// What the service at `/sparql` can do and what is in its graph, by SPARQL 1.1 Service Description
/// and VoID.
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private static final List<String> RESULT_FORMATS =
            List.of(
                    "SPARQL_Results_JSON",
                    "SPARQL_Results_XML",
                    "SPARQL_Results_CSV",
                    "SPARQL_Results_TSV",
                    "Turtle",
                    "N-Triples",
                    "N-Quads",
                    "TriG",
                    "JSON-LD",
                    "RDF_XML");

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final String endpoint;

    private ServiceDescription(String endpoint) {
        this.endpoint = endpoint;
    }

    /// Writes it; the stream stays open.
    static void write(
            String endpoint, GraphStatistics statistics, GraphFormat format, OutputStream out) {
        ServiceDescription description = new ServiceDescription(endpoint);
        description.service();
        description.dataset(statistics);
        RDFWriter.source(description.graph).format(format.format()).output(out);
    }

    private void service() {
        Node service = iri(endpoint);
        add(service, iri(Terms.A), iri(SD + "Service"));
        add(service, iri(SD + "endpoint"), service);
        add(service, iri(SD + "supportedLanguage"), iri(SD + "SPARQL11Query"));
        add(service, iri(SD + "supportedLanguage"), iri(SD + "SPARQL11Update"));
        add(service, iri(SD + "feature"), iri(SD + "UnionDefaultGraph"));
        add(service, iri(SD + "propertyFeature"), iri(TextSearch.IRI));
        RESULT_FORMATS.forEach(it -> add(service, iri(SD + "resultFormat"), iri(FORMATS + it)));
        add(service, iri(SD + "defaultDataset"), iri(endpoint + "#dataset"));
    }

    private void dataset(GraphStatistics statistics) {
        Node dataset = iri(endpoint + "#dataset");
        Node union = iri(endpoint + "#union");
        add(dataset, iri(Terms.A), iri(SD + "Dataset"));
        add(dataset, iri(Terms.A), iri(VOID + "Dataset"));
        add(dataset, iri(SD + "defaultGraph"), union);
        add(dataset, iri(VOID + "sparqlEndpoint"), iri(endpoint));
        add(dataset, iri(VOID + "vocabulary"), iri(Terms.HG));
        add(dataset, iri(VOID + "triples"), number(statistics.triples()));
        String root = endpoint.substring(0, endpoint.length() - SparqlFilter.PATH.length());
        add(dataset, iri(VOID + "dataDump"), iri(root + "/api/export?format=nq"));
        add(union, iri(Terms.A), iri(SD + "Graph"));
        add(union, iri(Terms.A), iri(VOID + "Dataset"));
        add(union, iri(VOID + "triples"), number(statistics.triples()));
        statistics
                .classes()
                .forEach((name, count) -> part(union, "class", "entities", name, count));
        statistics
                .properties()
                .forEach((name, count) -> part(union, "property", "triples", name, count));
    }

    private void part(Node of, String kind, String counted, String name, long count) {
        Node part = NodeFactory.createBlankNode(kind + " " + name);
        add(of, iri(VOID + kind + "Partition"), part);
        add(part, iri(VOID + kind), iri(name));
        add(part, iri(VOID + counted), number(count));
    }

    private void add(Node subject, Node predicate, Node object) {
        graph.add(subject, predicate, object);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node number(long count) {
        return NodeFactory.createLiteralDT(String.valueOf(count), XSDDatatype.XSDinteger);
    }
}
