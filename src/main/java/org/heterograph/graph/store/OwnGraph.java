package org.heterograph.graph.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

import java.util.Collection;
import java.util.Set;

/// A graph that the program brings along, as its ontology; written only where it has changed.
public final class OwnGraph {
    private final DatasetGraph dataset;
    private final Node name;

    public OwnGraph(DatasetGraph dataset, Node name) {
        this.dataset = dataset;
        this.name = name;
    }

    /// Holds these triples, unless a mark among them says that it does.
    public void keep(Collection<Triple> triples, Triple mark) {
        if (!Txn.calculateRead(dataset, () -> dataset.getGraph(name).contains(mark))) {
            fill(triples);
        }
    }

    /// Holds these triples and no others.
    public void keep(Set<Triple> triples) {
        if (!Txn.calculateRead(
                dataset, () -> dataset.getGraph(name).find().toSet().equals(triples))) {
            fill(triples);
        }
    }

    private void fill(Collection<Triple> triples) {
        Txn.executeWrite(
                dataset,
                () -> {
                    dataset.removeGraph(name);
                    triples.forEach(it -> dataset.add(Quad.create(name, it)));
                });
    }
}
