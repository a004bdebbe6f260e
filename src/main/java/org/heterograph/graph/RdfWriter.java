package org.heterograph.graph;

import org.apache.jena.graph.NodeFactory;
import org.heterograph.graph.mapping.Concepts;
import org.heterograph.graph.mapping.FactMapper;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.graph.writing.GraphFormat;
import org.heterograph.graph.writing.QuadWriter;
import org.heterograph.vocabulary.Vocabulary;

import java.io.OutputStream;

/// Writes what was read from one paper as RDF, without a store.
///
/// ```java
/// new RdfWriter(vocabulary, new Iris()).write(facts, GraphFormat.TRIG, System.out);
/// ```
public final class RdfWriter {
    private final FactMapper mapper;
    private final Iris iris;

    public RdfWriter(Vocabulary vocabulary, Iris iris) {
        this.mapper = new FactMapper(iris, new Concepts(vocabulary, Ontology.read().units()));
        this.iris = iris;
    }

    /// Writes the paper's graph and that of its conflicts; the stream stays open.
    public void write(PaperFacts facts, GraphFormat format, OutputStream out) {
        JenaSink paper = new JenaSink();
        mapper.map(facts.extraction(), paper);
        JenaSink conflicts = new JenaSink();
        mapper.map(facts.extraction(), facts.conflicts(), conflicts);
        String file = iris.file(facts.extraction().document().file());
        try (QuadWriter writer = new QuadWriter(format, out)) {
            writer.write(NodeFactory.createURI(file), paper.triples());
            writer.write(NodeFactory.createURI(iris.graph("conflicts")), conflicts.triples());
        }
    }
}
