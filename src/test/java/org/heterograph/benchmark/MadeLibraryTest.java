package org.heterograph.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.graph.PaperFacts;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.graph.sparql.GraphQuery;
import org.heterograph.graph.sparql.QueryForm;
import org.heterograph.graph.writing.ResultFormat;
import org.heterograph.query.NamedQuery;
import org.heterograph.query.QueryCatalog;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

class MadeLibraryTest {
    private static final int PAPERS = 8;

    @Test
    void everyQuestionIsAnsweredFromMemoryAsItIsFromDisk() throws InterruptedException {
        try (KnowledgeGraph graph = KnowledgeGraph.inMemory(VocabularyReader.read(), new Iris())) {
            List<PaperFacts> papers =
                    IntStream.range(0, PAPERS).mapToObj(MadeLibrary::paper).toList();
            graph.use((_, _) -> List.of());
            graph.replace(papers);
            SortedMap<String, List<String>> fromDisk = answers(graph);
            graph.answerFromMemory();
            while (!graph.answersFromMemory()) {
                Thread.sleep(10);
            }
            SortedMap<String, List<String>> fromMemory = answers(graph);
            assertThat(fromDisk.get("material")).hasSizeGreaterThan(PAPERS);
            fromDisk.forEach(
                    (name, lines) -> assertThat(fromMemory.get(name)).as(name).isEqualTo(lines));
        }
    }

    private static SortedMap<String, List<String>> answers(KnowledgeGraph graph) {
        SortedMap<String, List<String>> answers = new TreeMap<>();
        for (NamedQuery query : QueryCatalog.read().queries()) {
            answers.put(query.name(), answer(graph, query.ask(Map.of())));
        }
        return answers;
    }

    /// Lines of the answer, those of a graph in an order of their own.
    private static List<String> answer(KnowledgeGraph graph, GraphQuery query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean rows = graph.form(query.sparql()) != QueryForm.GRAPH;
        graph.answer(query, rows ? ResultFormat.CSV : ResultFormat.TTL, out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        return rows ? lines : lines.stream().sorted().toList();
    }
}
