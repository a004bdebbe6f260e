package org.heterograph.graph.store;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.heterograph.graph.memory.MirroredDataset;
import org.heterograph.graph.writing.GraphFormat;

import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;

/// Takes graphs of other stores in, each whole or not at all.
public final class GraphImports {
    private final DatasetGraph store;
    private final MirroredDataset dataset;
    private final GraphNames names;

    /// @param store that the dataset mirrors
    public GraphImports(DatasetGraph store, MirroredDataset dataset, GraphNames names) {
        this.store = store;
        this.dataset = dataset;
        this.names = names;
    }

    /// Which are held, by name.
    public SortedSet<String> names() {
        return Txn.calculateRead(dataset, () -> GraphImport.names(store, names.imports()));
    }

    /// Takes one in beside what is there.
    ///
    /// @param name of what it comes from
    /// @throws RiotException for what cannot be read
    public void add(String name, GraphFormat format, InputStream in) {
        Txn.executeWrite(dataset, () -> into(dataset::add).take(name, format, in));
    }

    /// Whether the store can be filled in bulk, which is much faster.
    public boolean fitBulk() {
        return BulkLoad.fits(store);
    }

    /// Fills a store that holds neither papers nor imports.
    ///
    /// @param name of what it comes from
    /// @throws RiotException for what cannot be read
    public void fill(String name, GraphFormat format, InputStream in) {
        dataset.writeAlone(() -> load(name, format, in));
    }

    private void load(String name, GraphFormat format, InputStream in) {
        Set<Node> graphs = new LinkedHashSet<>();
        try {
            BulkLoad.run(store, quads -> take(into(quads), graphs, name, format, in));
        } catch (RiotException e) {
            Txn.executeWrite(store, () -> graphs.forEach(store::removeGraph));
            throw e;
        }
    }

    private static void take(
            GraphImport taking, Set<Node> graphs, String name, GraphFormat format, InputStream in) {
        try {
            taking.take(name, format, in);
        } finally {
            graphs.addAll(taking.graphs());
        }
    }

    private GraphImport into(Consumer<Quad> quads) {
        return new GraphImport(quads, names.imports(), names::isOwn);
    }
}
