package org.heterograph.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.heterograph.graph.mapping.Terms;
import org.heterograph.graph.sparql.Example;
import org.heterograph.graph.sparql.QueryForm;
import org.heterograph.graph.writing.QuadWriter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Queries as SHACL describes them, so that editors that read a graph's own examples show them.
final class ExampleTriples {
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String COMMENT = "http://www.w3.org/2000/01/rdf-schema#comment";
    private static final String LANGUAGE = "en";

    private final List<Triple> triples = new ArrayList<>();
    private final String base;

    /// @param base of the queries' own names
    ExampleTriples(String base) {
        this.base = base;
    }

    List<Triple> of(Collection<Example> examples) {
        QuadWriter.PREFIXES.forEach(this::declare);
        examples.forEach(this::add);
        return triples;
    }

    private void declare(String prefix, String namespace) {
        Node declaration = iri(base + "/prefix/" + prefix);
        add(iri(base), SH + "declare", declaration);
        add(declaration, SH + "prefix", NodeFactory.createLiteralString(prefix));
        add(
                declaration,
                SH + "namespace",
                NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
    }

    private void add(Example it) {
        Node query = iri(base + "/" + it.name());
        QueryForm form = Answers.form(it.sparql());
        String kind =
                switch (form) {
                    case ROWS -> "Select";
                    case TRUTH -> "Ask";
                    case GRAPH -> "Construct";
                };
        add(query, Terms.A, iri(SH + "SPARQLExecutable"));
        add(query, Terms.A, iri(SH + "SPARQL" + kind + "Executable"));
        add(query, Terms.LABEL, NodeFactory.createLiteralLang(it.title(), LANGUAGE));
        add(query, COMMENT, NodeFactory.createLiteralLang(it.question(), LANGUAGE));
        add(query, SH + "prefixes", iri(base));
        add(
                query,
                SH + kind.toLowerCase(java.util.Locale.ROOT),
                NodeFactory.createLiteralString(it.sparql()));
    }

    private void add(Node subject, String predicate, Node object) {
        triples.add(Triple.create(subject, iri(predicate), object));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
