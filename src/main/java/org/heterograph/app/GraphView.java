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

import java.util.List;
import java.util.Map;

/// The graph as a view of the library; conflicts within a paper go in with it.
record GraphView(KnowledgeGraph graph, Auditor auditor) implements View {

    @Override
    public Map<FileId, String> held() {
        return graph.papers();
    }

    @Override
    public void replace(Extraction extraction, String digest) {
        graph.replace(List.of(new PaperFacts(extraction, auditor.audit(extraction), digest)));
    }

    @Override
    public void remove(FileId paper) {
        graph.remove(paper);
    }

    @Override
    public void decided(List<Decision> decisions) {
        CurationTriples triples = new CurationTriples(new Iris(), decisions);
        graph.redescribe(
                List.of(Redescription.of("curation", triples.subjects(), triples::write)));
    }

    @Override
    public void close() {
        graph.close();
    }
}
