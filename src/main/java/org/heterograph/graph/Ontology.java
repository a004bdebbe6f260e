package org.heterograph.graph;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.heterograph.graph.mapping.Terms;
import org.heterograph.graph.writing.GraphFormat;
import org.heterograph.graph.writing.QuadWriter;
import org.heterograph.graph.writing.TripleOrder;
import org.heterograph.paper.FileId;
import org.heterograph.vocabulary.AddedVocabulary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The files of `ontology/` as one graph.
final class Ontology {
    private static final List<String> FILES =
            List.of(
                    "core",
                    "metrics",
                    "units",
                    "mechanisms",
                    "techniques",
                    "synthesis",
                    "materials",
                    "morphologies",
                    "word-classes",
                    "alignments");
    private static final String QUDT = "http://qudt.org/vocab/unit/";

    private final Graph graph;
    private final String digest;

    private Ontology(Graph graph, String digest) {
        this.graph = graph;
        this.digest = digest;
    }

    /// The files that the program carries, read once.
    static Ontology read() {
        return Carried.ONTOLOGY;
    }

    private static final class Carried {
        static final Ontology ONTOLOGY = readFiles();
    }

    private static Ontology readFiles() {
        Graph graph = GraphFactory.createDefaultGraph();
        StringBuilder digests = new StringBuilder();
        for (String file : FILES) {
            byte[] content = content(file);
            digests.append(FileId.of(content).sha256());
            parse(content, graph);
        }
        for (AddedVocabulary.File added : AddedVocabulary.read()) {
            byte[] content = added.turtle().getBytes(UTF_8);
            digests.append(FileId.of(content).sha256());
            parse(content, graph);
        }
        labels(graph);
        return new Ontology(graph, FileId.of(digests.toString().getBytes(US_ASCII)).sha256());
    }

    /// The shapes that facts must have.
    static Graph shapes() {
        Graph shapes = GraphFactory.createDefaultGraph();
        parse(content("shapes"), shapes);
        return shapes;
    }

    private static void parse(byte[] content, Graph into) {
        RDFParser.create().source(new ByteArrayInputStream(content)).lang(Lang.TTL).parse(into);
    }

    private static byte[] content(String name) {
        String path = "/ontology/" + name + ".ttl";
        try (InputStream stream = Ontology.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("not on the class path: " + path);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /// Concepts have preferred labels; queries ask everything for its rdfs:label.
    private static void labels(Graph graph) {
        Node label = NodeFactory.createURI(Terms.LABEL);
        Node preferred = NodeFactory.createURI(Terms.PREF_LABEL);
        for (Triple triple : graph.find(Node.ANY, preferred, Node.ANY).toList()) {
            if (!graph.contains(triple.getSubject(), label, Node.ANY)) {
                graph.add(triple.getSubject(), label, triple.getObject());
            }
        }
    }

    /// Writes it with its vocabularies; the stream stays open.
    void write(GraphFormat format, OutputStream out) {
        try (QuadWriter writer = new QuadWriter(format, out)) {
            writer.write(NodeFactory.createURI(Terms.ONTOLOGY), TripleOrder.sorted(graph));
        }
    }

    Graph graph() {
        return graph;
    }

    /// Tells one state of the files from another.
    String digest() {
        return digest;
    }

    /// IRIs of units by name: QUDT's, or our own where QUDT has none.
    Map<String, String> units() {
        Map<String, String> units = new TreeMap<>();
        Node notation = NodeFactory.createURI(Terms.NOTATION);
        graph.find(Node.ANY, notation, Node.ANY)
                .filterKeep(it -> it.getSubject().getURI().startsWith(Terms.VOCABULARY + "units/"))
                .forEachRemaining(
                        it ->
                                units.put(
                                        it.getObject().getLiteralLexicalForm(),
                                        unit(it.getSubject())));
        return units;
    }

    private String unit(Node concept) {
        return graph
                .find(concept, NodeFactory.createURI(Terms.EXACT_MATCH), Node.ANY)
                .mapWith(it -> it.getObject().getURI())
                .filterKeep(it -> it.startsWith(QUDT))
                .toList()
                .stream()
                .sorted()
                .findFirst()
                .orElse(concept.getURI());
    }
}
