package org.heterograph.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.heterograph.app.search.CitationList;
import org.heterograph.app.search.KeptSearches;
import org.heterograph.app.search.Question;
import org.heterograph.app.search.Searcher;
import org.heterograph.fact.Extraction;
import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.graph.sparql.GraphQuery;
import org.heterograph.graph.writing.ResultFormat;
import org.heterograph.index.Hit;
import org.heterograph.index.Shelf;
import org.heterograph.index.lucene.LuceneIndex;
import org.heterograph.library.Library;
import org.heterograph.library.SavedSearches;
import org.heterograph.support.TickingClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// Whoever asks, a question has the same hits.
class SearchDoorsTest {
    private final TickingClock clock = new TickingClock("2026-01-02T12:00:00Z");
    private final LuceneIndex index = LuceneIndex.inMemory(Wiring.vocabulary());
    private final KnowledgeGraph graph = KnowledgeGraph.inMemory(Wiring.vocabulary(), new Iris());

    @TempDir private Path home;
    private Library library;
    private Searcher searcher;

    @BeforeEach
    void fill() {
        graph.use(new IndexTextSearch(index, Wiring.searchQueryParser()));
        library =
                Library.open(
                        home,
                        (_, name) -> name.equals("sulfide") ? Shelf.sulfide() : Shelf.selenide(),
                        "1",
                        List.of(new IndexView(index, new AtomicInteger())),
                        clock);
        searcher = new Searcher(library, index, Wiring.searchQueryParser());
        add("selenide", Shelf.selenide());
        clock.tick(Duration.ofHours(1));
    }

    private void add(String name, Extraction paper) {
        library.add(paper.document().text().getBytes(StandardCharsets.UTF_8), name, false);
    }

    @AfterEach
    void close() {
        library.close();
        graph.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "capacity > 400 mAh/g",
                "MoSe2/SnSe@C rate capability",
                "kind:fact SnSe",
                "(carbon OR copper) AND particles -lithium",
                "particels carbon",
                "\"in touch\" year:2020-2022"
            })
    void sparqlFindsWhatTheEngineFinds(String words) {
        add("sulfide", Shelf.sulfide());
        String rows =
                searcher.find(Question.of(words)).hits().stream()
                        .map(SearchDoorsTest::row)
                        .collect(Collectors.joining());

        assertThat(rows).isNotEmpty();
        assertThat(sparql(words)).isEqualTo("hit,snippet\r\n" + rows);
    }

    private static String row(Hit hit) {
        Iris iris = new Iris();
        String iri = hit.fact().map(iris::fact).orElseGet(() -> iris.file(hit.paper()));
        String snippet = hit.snippet().text();
        boolean quoted = snippet.matches("(?s).*[,\"\r\n].*");
        return iri + "," + (quoted ? '"' + snippet.replace("\"", "\"\"") + '"' : snippet) + "\r\n";
    }

    private String sparql(String words) {
        String literal = '"' + words.replace("\"", "\\\"") + '"';
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        graph.answer(
                GraphQuery.of(
                        "PREFIX text: <http://jena.apache.org/text#>"
                                + " SELECT ?hit ?snippet WHERE { (?hit ?score ?snippet) text:query ("
                                + literal
                                + " 10) }"),
                ResultFormat.CSV,
                out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsWhatIsNewInASearchThatIsKept() {
        KeptSearches kept = new KeptSearches(new SavedSearches(home), searcher, clock);
        assertThat(kept.keep("contact", "contact OR carbon", List.of()).fresh()).isZero();
        clock.tick(Duration.ofHours(1));
        add("sulfide", Shelf.sulfide());

        KeptSearches.Counted counted = kept.find("contact").orElseThrow();
        assertThat(counted.fresh()).isPositive().isLessThan(counted.total());
        Question fresh = KeptSearches.question(counted.search()).since(counted.search().looked());
        assertThat(searcher.find(fresh).hits())
                .extracting(Hit::title)
                .containsOnly("A sulfide of iron");

        clock.tick(Duration.ofHours(1));
        assertThat(kept.looked("contact").orElseThrow().fresh()).isZero();
        assertThat(kept.find("contact").orElseThrow().fresh()).isZero();
    }

    @Test
    void refusesToKeepWhatCannotBeAsked() {
        KeptSearches kept = new KeptSearches(new SavedSearches(home), searcher, clock);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> kept.keep("odd", "carbon", List.of("nofacet")));
        assertThat(kept.all()).isEmpty();
    }

    @Test
    void listsThePapersOfHitsOnceForAReferenceManager() {
        add("sulfide", Shelf.sulfide());
        List<Hit> hits = searcher.find(Question.of("contact OR carbon OR delivers")).hits();

        String bib = new CitationList(CitationList.Format.BIB, library).write(hits);
        assertThat(bib.lines().filter(it -> it.startsWith("@")))
                .containsExactlyInAnyOrder("@article{costa2021,", "@article{costa2019,");
        assertThat(new CitationList(CitationList.Format.RIS, library).write(hits))
                .containsOnlyOnce("TI  - A sulfide of iron\r\n")
                .containsOnlyOnce("TI  - Selenides side by side\r\n");
    }
}
