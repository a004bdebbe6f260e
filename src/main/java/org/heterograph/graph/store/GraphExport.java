package org.heterograph.graph.store;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.heterograph.graph.mapping.Terms;
import org.heterograph.graph.writing.GraphFormat;
import org.heterograph.graph.writing.Nanopublications;
import org.heterograph.graph.writing.QuadWriter;
import org.heterograph.graph.writing.TripleOrder;
import org.heterograph.paper.FileId;

import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes what a store holds: graphs by name, triples in order, so that equal graphs are equal
/// files. Streams stay open.
public final class GraphExport {
    private final DatasetGraph dataset;
    private final GraphNames names;

    public GraphExport(DatasetGraph dataset, GraphNames names) {
        this.dataset = dataset;
        this.names = names;
    }

    /// All papers and the graphs that link them.
    public void write(GraphFormat format, OutputStream out) {
        Txn.executeRead(dataset, () -> write(names.ofPapers(dataset), format, out));
    }

    /// The graph of one paper.
    public void write(FileId file, GraphFormat format, OutputStream out) {
        Txn.executeRead(dataset, () -> write(List.of(names.file(file)), format, out));
    }

    private void write(List<Node> graphs, GraphFormat format, OutputStream out) {
        try (QuadWriter writer = new QuadWriter(format, out)) {
            for (Node graph : graphs) {
                writer.write(graph, TripleOrder.sorted(dataset.getGraph(graph)));
            }
        }
    }

    /// Each fact, of one paper or all, as a nanopublication in TriG.
    public void writeNanopublications(Optional<FileId> paper, OutputStream out) {
        Txn.executeRead(dataset, () -> publish(paper, out));
    }

    private void publish(Optional<FileId> paper, OutputStream out) {
        try (QuadWriter writer = new QuadWriter(GraphFormat.TRIG, out)) {
            Nanopublications all = new Nanopublications(dataset, writer);
            paper.map(it -> List.of(names.file(it)))
                    .orElseGet(() -> names.ofPapers(dataset))
                    .forEach(all::write);
        }
    }

    /// What is said of a thing and, of a fact, what is said of its places.
    public void describe(String iri, GraphFormat format, OutputStream out) {
        Txn.executeRead(dataset, () -> describe(NodeFactory.createURI(iri), format, out));
    }

    private void describe(Node thing, GraphFormat format, OutputStream out) {
        Set<Triple> said = new LinkedHashSet<>(about(thing));
        for (Triple it : List.copyOf(said)) {
            if (it.getPredicate().getURI().equals(Terms.HAS_EVIDENCE)) {
                said.addAll(about(it.getObject()));
            }
        }
        try (QuadWriter writer = new QuadWriter(format, out)) {
            writer.write(Quad.defaultGraphNodeGenerated, TripleOrder.sorted(said));
        }
    }

    private List<Triple> about(Node thing) {
        return Iter.toList(
                Iter.map(dataset.find(Node.ANY, thing, Node.ANY, Node.ANY), Quad::asTriple));
    }
}
