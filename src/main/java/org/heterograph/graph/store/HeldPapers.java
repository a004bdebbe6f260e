package org.heterograph.graph.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.heterograph.paper.FileId;

import java.util.SortedMap;
import java.util.TreeMap;

/// Which papers a store holds of its own, imported ones left out.
public final class HeldPapers {
    private final DatasetGraph dataset;
    private final GraphNames names;

    public HeldPapers(DatasetGraph dataset, GraphNames names) {
        this.dataset = dataset;
        this.names = names;
    }

    /// What a property says of each paper that has it.
    public SortedMap<FileId, String> read(String property) {
        return Txn.calculateRead(dataset, () -> said(NodeFactory.createURI(property)));
    }

    private SortedMap<FileId, String> said(Node property) {
        SortedMap<FileId, String> papers = new TreeMap<>();
        dataset.find(Node.ANY, Node.ANY, property, Node.ANY)
                .forEachRemaining(it -> put(it, papers));
        return papers;
    }

    private void put(Quad said, SortedMap<FileId, String> papers) {
        names.iris()
                .fileOf(said.getSubject().getURI())
                .filter(_ -> !GraphImport.holds(dataset, names.imports(), said.getGraph()))
                .ifPresent(it -> papers.put(it, said.getObject().getLiteralLexicalForm()));
    }
}
