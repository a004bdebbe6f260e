package org.heterograph.app;

import org.heterograph.audit.Auditor;
import org.heterograph.fact.Extraction;
import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.index.SearchIndex;
import org.heterograph.index.lucene.LuceneIndex;
import org.heterograph.query.NamedQuery;
import org.heterograph.query.QueryCatalog;
import org.heterograph.support.Corpus;
import org.heterograph.support.Golden;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Each question of `queries/`, asked of the corpus with its defaults, has one known answer.
class NamedQueriesGoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/query");

    private static KnowledgeGraph graph;
    private static SearchIndex index;

    @BeforeAll
    static void fill() {
        graph = KnowledgeGraph.inMemory(Wiring.vocabulary(), new Iris());
        index = LuceneIndex.inMemory(Wiring.vocabulary());
        graph.use(new IndexTextSearch(index, Wiring.searchQueryParser()));
        GraphView view = new GraphView(graph, new Auditor());
        for (Path paper : Corpus.papers()) {
            Extraction extraction = Corpus.extraction(paper);
            view.replace(extraction, Corpus.stem(paper));
            index.replace(extraction, Corpus.stem(paper));
        }
    }

    @AfterAll
    static void close() {
        graph.close();
        index.close();
    }

    static List<String> questions() {
        return QueryCatalog.read().queries().stream().map(NamedQuery::name).toList();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersAsBefore(String name) {
        NamedQuery query = QueryCatalog.read().find(name).orElseThrow();
        Answer answer = Answer.to(query.ask(Map.of()), Optional.empty(), graph);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        answer.write(out);

        Golden.assertSame(
                GOLDEN.resolve(name + "." + answer.format()),
                sorted(out.toString(StandardCharsets.UTF_8)));
    }

    /// The head stays, lines below it in order, so that ties do not matter.
    private static String sorted(String text) {
        List<String> lines = text.lines().toList();
        return lines.stream().limit(1).collect(Collectors.joining())
                + lines.stream().skip(1).sorted().map(it -> "\n" + it).collect(Collectors.joining())
                + "\n";
    }
}
