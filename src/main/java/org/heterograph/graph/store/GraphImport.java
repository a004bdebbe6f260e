package org.heterograph.graph.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.heterograph.graph.writing.GraphFormat;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Takes graphs of other stores in and notes where each comes from, so that they are told from
/// those of the store's own papers.
final class GraphImport {
    static final Node SOURCE = NodeFactory.createURI("http://purl.org/dc/terms/source");

    private final Consumer<Quad> into;
    private final Set<Node> graphs = new HashSet<>();
    private final Node imports;
    private final Predicate<Node> isOwn;

    /// @param into takes what is read
    /// @param imports the graph of these notes
    /// @param isOwn graphs that are not to be written to
    GraphImport(Consumer<Quad> into, Node imports, Predicate<Node> isOwn) {
        this.into = into;
        this.imports = imports;
        this.isOwn = isOwn;
    }

    /// @throws RiotException for what cannot be read
    void take(String name, GraphFormat format, InputStream in) {
        RDFParser.source(in)
                .lang(format.language())
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(new Taking(name));
        graphs.forEach(graph -> note(graph, name));
        note(imports, name);
    }

    /// Which graphs it has written to so far.
    Set<Node> graphs() {
        return graphs;
    }

    private void note(Node graph, String name) {
        into.accept(Quad.create(imports, graph, SOURCE, NodeFactory.createLiteralString(name)));
    }

    private final class Taking extends StreamRDFBase {
        private final Node unnamed;

        Taking(String name) {
            this.unnamed = NodeFactory.createURI(imports.getURI() + "/" + name);
        }

        @Override
        public void triple(Triple triple) {
            add(unnamed, triple);
        }

        @Override
        public void quad(Quad quad) {
            add(quad.isDefaultGraph() ? unnamed : quad.getGraph(), quad.asTriple());
        }

        private void add(Node graph, Triple triple) {
            if (!isOwn.test(graph)) {
                graphs.add(graph);
                into.accept(Quad.create(graph, triple));
            }
        }
    }

    static SortedSet<String> names(DatasetGraph dataset, Node imports) {
        SortedSet<String> names = new TreeSet<>();
        dataset.find(imports, imports, SOURCE, Node.ANY)
                .forEachRemaining(it -> names.add(it.getObject().getLiteralLexicalForm()));
        return names;
    }

    static boolean holds(DatasetGraph dataset, Node imports, Node graph) {
        return dataset.contains(imports, graph, SOURCE, Node.ANY);
    }
}
