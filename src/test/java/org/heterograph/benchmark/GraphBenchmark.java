package org.heterograph.benchmark;

import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.graph.PaperFacts;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.graph.sparql.GraphQuery;
import org.heterograph.graph.sparql.QueryForm;
import org.heterograph.graph.writing.ResultFormat;
import org.heterograph.query.NamedQuery;
import org.heterograph.query.QueryCatalog;
import org.heterograph.vocabulary.VocabularyReader;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// A graph of many made papers: how fast they come in, how long one more takes, and how long each
/// question of the catalogue takes with its defaults.
///
/// ```
/// java org.heterograph.benchmark.GraphBenchmark FOLDER PAPERS RUNS [QUERY …]
/// ```
public final class GraphBenchmark {
    private static final int FEW = 10;
    private static final int BATCH = 100;

    private final KnowledgeGraph graph;
    private final int runs;

    private GraphBenchmark(KnowledgeGraph graph, int runs) {
        this.graph = graph;
        this.runs = runs;
    }

    public static void main(String... words) throws InterruptedException {
        int papers = Integer.parseInt(words[1]);
        try (KnowledgeGraph graph =
                KnowledgeGraph.open(Path.of(words[0]), VocabularyReader.read(), new Iris())) {
            graph.use((_, _) -> List.of());
            GraphBenchmark benchmark = new GraphBenchmark(graph, Integer.parseInt(words[2]));
            benchmark.fill(papers);
            benchmark.answerFromMemory();
            benchmark.addOne("a paper beside " + papers + ", memory following", 4 * papers);
            benchmark.ask(Arrays.asList(words).subList(3, words.length));
        }
    }

    /// A folder that is full already stays as it is.
    private void fill(int papers) {
        if (graph.papers().size() >= papers) {
            addOne("a paper beside " + papers, 3 * papers);
            return;
        }
        add(0, FEW);
        addOne("a paper beside " + FEW, 2 * papers);
        long before = size();
        long begun = System.nanoTime();
        for (int from = FEW; from < papers; from += BATCH) {
            add(from, Math.min(papers, from + BATCH));
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        long triples = size();
        System.out.printf(
                Locale.ROOT,
                "%d papers, %d triples: %.0f s, %.0f triples/s mapped and stored%n",
                papers,
                triples,
                seconds,
                (triples - before) / seconds);
        addOne("a paper beside " + papers, 3 * papers);
    }

    private void add(int from, int to) {
        Iterator<PaperFacts> papers =
                IntStream.range(from, to).mapToObj(MadeLibrary::paper).iterator();
        graph.replace(() -> papers);
    }

    private void addOne(String what, int first) {
        Timed timed = new Timed(runs);
        for (int i = 0; i < runs; i++) {
            PaperFacts paper = MadeLibrary.paper(first + i);
            timed.run(() -> graph.replace(List.of(paper)));
        }
        timed.print(what);
    }

    private long size() {
        String count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
        return Long.parseLong(graph.select(GraphQuery.of(count)).column("n").getFirst());
    }

    private void answerFromMemory() throws InterruptedException {
        long begun = System.nanoTime();
        graph.answerFromMemory();
        while (!graph.answersFromMemory()) {
            Thread.sleep(100);
        }
        System.out.printf(
                Locale.ROOT, "in memory after %.0f s%n", (System.nanoTime() - begun) / 1e9);
    }

    /// @param names of the queries, all when there is none
    private void ask(List<String> names) {
        for (NamedQuery query : QueryCatalog.read().queries()) {
            if (!names.isEmpty() && !names.contains(query.name())) {
                continue;
            }
            GraphQuery asked = query.ask(Map.of());
            for (int i = 0; i < 2; i++) {
                ask(asked);
            }
            Timed timed = new Timed(runs);
            for (int i = 0; i < runs; i++) {
                timed.run(() -> ask(asked));
            }
            timed.print(query.name());
        }
    }

    private void ask(GraphQuery query) {
        boolean rows = graph.form(query.sparql()) != QueryForm.GRAPH;
        graph.answer(
                query, rows ? ResultFormat.CSV : ResultFormat.TTL, OutputStream.nullOutputStream());
    }
}
