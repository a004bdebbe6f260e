package org.heterograph.graph;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.heterograph.graph.mapping.Terms;
import org.heterograph.graph.mapping.TripleSink;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Gathers triples as Jena has them, each once, in the order in which they came.
final class JenaSink implements TripleSink {
    private final Map<String, Node> iris = new HashMap<>();
    private final Set<Triple> triples = new LinkedHashSet<>();

    @Override
    public void link(String subject, String predicate, String object) {
        triples.add(Triple.create(iri(subject), iri(predicate), iri(object)));
    }

    @Override
    public void literal(String subject, String predicate, String lexical, String datatype) {
        triples.add(Triple.create(iri(subject), iri(predicate), literal(lexical, datatype)));
    }

    private Node iri(String iri) {
        return iris.computeIfAbsent(iri, NodeFactory::createURI);
    }

    private static Node literal(String lexical, String datatype) {
        if (datatype.equals(Terms.XSD_STRING)) {
            return NodeFactory.createLiteralString(lexical);
        }
        RDFDatatype type = TypeMapper.getInstance().getSafeTypeByName(datatype);
        return NodeFactory.createLiteralDT(lexical, type);
    }

    Set<Triple> triples() {
        return triples;
    }
}
