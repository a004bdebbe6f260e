package org.heterograph.app;

import org.heterograph.audit.Auditor;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.curation.Decision;
import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.graph.PaperFacts;
import org.heterograph.graph.Redescription;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.library.View;
import org.heterograph.paper.FileId;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/// The graph as a view of the library; conflicts within a paper go in with it.
record GraphView(KnowledgeGraph graph, Auditor auditor) implements View {
    private static final int BATCH = 200;

    @Override
    public Map<FileId, String> held() {
        return graph.papers();
    }

    @Override
    public void replace(Extraction extraction, String digest) {
        graph.replace(List.of(facts(extraction, digest)));
    }

    /// Some hundred papers a transaction, of which one at a time is in memory.
    @Override
    public void replaceAll(Iterable<Shown> papers) {
        Iterator<Shown> rest = papers.iterator();
        while (rest.hasNext()) {
            graph.replace(() -> new Batch(rest));
        }
    }

    private PaperFacts facts(Extraction extraction, String digest) {
        return new PaperFacts(extraction, auditor.audit(extraction), digest);
    }

    private final class Batch implements Iterator<PaperFacts> {
        private final Iterator<Shown> rest;
        private int taken;

        Batch(Iterator<Shown> rest) {
            this.rest = rest;
        }

        @Override
        public boolean hasNext() {
            return taken < BATCH && rest.hasNext();
        }

        @Override
        public PaperFacts next() {
            if (!hasNext()) {
                throw new NoSuchElementException("the batch is over");
            }
            taken++;
            Shown paper = rest.next();
            return facts(paper.extraction(), paper.digest());
        }
    }

    @Override
    public void remove(FileId paper) {
        graph.remove(paper);
    }

    @Override
    public void decided(List<Decision> decisions) {
        CurationTriples triples = new CurationTriples(new Iris(), decisions);
        graph.redescribe(List.of(Redescription.of("curation", triples.subjects(), triples::write)));
    }

    @Override
    public void close() {
        graph.close();
    }
}
