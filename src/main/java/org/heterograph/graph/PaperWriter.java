package org.heterograph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.heterograph.graph.mapping.FactMapper;
import org.heterograph.graph.mapping.Terms;
import org.heterograph.graph.memory.MirroredDataset;
import org.heterograph.graph.store.GraphNames;
import org.heterograph.graph.store.PaperGraphs;
import org.heterograph.paper.FileId;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/// Writes papers into a store, each call in a transaction that the copy in memory follows.
final class PaperWriter {
    private final MirroredDataset dataset;
    private final GraphNames names;
    private final FactMapper mapper;

    PaperWriter(MirroredDataset dataset, GraphNames names, FactMapper mapper) {
        this.dataset = dataset;
        this.names = names;
        this.mapper = mapper;
    }

    void replace(Iterable<PaperFacts> papers) {
        change(graphs -> papers.forEach(it -> replace(it, graphs)));
    }

    private void replace(PaperFacts facts, PaperGraphs graphs) {
        Node file = names.file(facts.extraction().document().file());
        JenaSink paper = new JenaSink();
        mapper.map(facts.extraction(), paper);
        paper.literal(file.getURI(), Terms.EXTRACTION, facts.hash(), Terms.XSD_STRING);
        JenaSink conflicts = new JenaSink();
        mapper.map(facts.extraction(), facts.conflicts(), conflicts);
        graphs.remove(file);
        graphs.add(file, paper.triples(), conflicts.triples());
    }

    void remove(FileId file) {
        change(graphs -> graphs.remove(names.file(file)));
    }

    void redescribe(List<Redescription> changes) {
        change(graphs -> changes.forEach(it -> redescribe(it, graphs)));
    }

    private void redescribe(Redescription change, PaperGraphs graphs) {
        JenaSink sink = new JenaSink();
        change.said().accept(sink);
        graphs.redescribe(
                names.graph(change.graph()),
                new LinkedHashSet<>(change.subjects()),
                new LinkedHashSet<>(sink.triples()));
    }

    private void change(Consumer<PaperGraphs> writing) {
        boolean written = false;
        dataset.begin(TxnType.WRITE);
        try {
            PaperGraphs graphs = new PaperGraphs(dataset, names);
            writing.accept(graphs);
            graphs.change().ifPresentOrElse(dataset::commit, dataset::commit);
            written = true;
        } finally {
            if (!written) {
                dataset.abort();
            }
            dataset.end();
        }
    }
}
