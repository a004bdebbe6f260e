package org.heterograph.benchmark;

import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.graph.sparql.GraphQuery;
import org.heterograph.graph.writing.GraphFormat;
import org.heterograph.vocabulary.VocabularyReader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// How fast a file of graphs comes into an empty store.
///
/// ```
/// java org.heterograph.benchmark.LoadBenchmark FOLDER FILE.nq
/// ```
public final class LoadBenchmark {
    private LoadBenchmark() {}

    public static void main(String... words) throws IOException {
        Path file = Path.of(words[1]);
        String ending = words[1].substring(words[1].lastIndexOf('.') + 1);
        GraphFormat format = GraphFormat.named(ending).orElseThrow();
        try (KnowledgeGraph graph =
                        KnowledgeGraph.open(
                                Path.of(words[0]), VocabularyReader.read(), new Iris());
                InputStream in = Files.newInputStream(file)) {
            long begun = System.nanoTime();
            graph.take(file.getFileName().toString(), format, in);
            double seconds = (System.nanoTime() - begun) / 1e9;
            String count = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";
            long triples =
                    Long.parseLong(graph.select(GraphQuery.of(count)).column("n").getFirst());
            System.out.printf(
                    Locale.ROOT,
                    "%d triples in %.1f s, %.0f triples/s%n",
                    triples,
                    seconds,
                    triples / seconds);
        }
    }
}
