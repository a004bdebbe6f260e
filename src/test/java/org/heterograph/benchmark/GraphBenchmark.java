package org.heterograph.benchmark;

import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.graph.PaperFacts;
import org.heterograph.graph.ResultFormat;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.graph.sparql.GraphQuery;
import org.heterograph.graph.sparql.QueryForm;
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
/// java org.heterograph.benchmark.GraphBenchmark FOLDER PAPERS RUNS
/// ```
public final class GraphBenchmark {
    private static final int FEW = 10;
    private static final int BATCH = 100;
    private static final double MILLION = 1e6;

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
            benchmark.addOne(
                    "a paper beside " + papers + ", memory following", papers + runs(words));
            benchmark.ask();
        }
    }

    private static int runs(String... words) {
        return Integer.parseInt(words[2]);
    }

    private void fill(int papers) {
        add(0, FEW);
        addOne("a paper beside " + FEW, papers);
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
        addOne("a paper beside " + papers, papers);
    }

    private void add(int from, int to) {
        Iterator<PaperFacts> papers =
                IntStream.range(from, to).mapToObj(MadeLibrary::paper).iterator();
        graph.replace(() -> papers);
    }

    private void addOne(String what, int first) {
        double[] took = new double[runs];
        for (int i = 0; i < runs; i++) {
            PaperFacts paper = MadeLibrary.paper(first + i);
            long begun = System.nanoTime();
            graph.replace(List.of(paper));
            took[i] = (System.nanoTime() - begun) / MILLION;
        }
        print(what, took);
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

    private void ask() {
        for (NamedQuery query : QueryCatalog.read().queries()) {
            GraphQuery asked = query.ask(Map.of());
            double[] took = new double[runs];
            for (int i = -2; i < runs; i++) {
                double ms = ask(asked);
                if (i >= 0) {
                    took[i] = ms;
                }
            }
            print(query.name(), took);
        }
    }

    private double ask(GraphQuery query) {
        boolean rows = graph.form(query.sparql()) != QueryForm.GRAPH;
        long begun = System.nanoTime();
        graph.answer(
                query, rows ? ResultFormat.CSV : ResultFormat.TTL, OutputStream.nullOutputStream());
        return (System.nanoTime() - begun) / MILLION;
    }

    private static void print(String what, double... took) {
        Arrays.sort(took);
        System.out.printf(
                Locale.ROOT,
                "%-48s median %9.1f  p95 %9.1f  least %9.1f ms%n",
                what,
                took[took.length / 2],
                took[Math.min(took.length - 1, took.length * 95 / 100)],
                took[0]);
    }
}
