package org.heterograph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;

import org.heterograph.audit.Auditor;
import org.heterograph.fact.Extraction;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.graph.sparql.GraphQuery;
import org.heterograph.graph.sparql.GraphValue;
import org.heterograph.graph.sparql.InvalidQueryException;
import org.heterograph.graph.sparql.QueryTimeoutException;
import org.heterograph.graph.writing.GraphFormat;
import org.heterograph.graph.writing.ResultFormat;
import org.heterograph.paper.FileId;
import org.heterograph.support.MadePapers;
import org.heterograph.vocabulary.Vocabulary;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

class KnowledgeGraphTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read();
    private static final String PREFIX = "PREFIX hg: <https://w3id.org/heterograph/ontology#>\n";

    private final Extraction sulfides = MadePapers.sulfides();
    private final Extraction selenides = MadePapers.selenides();
    private final KnowledgeGraph graph = KnowledgeGraph.inMemory(VOCABULARY, new Iris());

    static PaperFacts facts(Extraction extraction, String hash) {
        return new PaperFacts(extraction, new Auditor().audit(extraction.statements()), hash);
    }

    private void hold() {
        graph.replace(List.of(facts(sulfides, "one"), facts(selenides, "two")));
    }

    private List<List<String>> rows(String query) {
        return graph.select(GraphQuery.of(PREFIX + query)).texts();
    }

    @Test
    void answersTheQueryOfItsContractWithARowAPlace() {
        hold();
        assertThat(
                        rows(
                                """
                                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                                SELECT ?material ?capacity ?current ?cycles ?page WHERE {
                                  ?m a hg:Measurement ; hg:property <https://w3id.org/heterograph/vocabulary/metrics/specific_capacity> ;
                                     hg:material/rdfs:label ?material ; hg:canonicalValue ?capacity ;
                                     hg:currentDensity ?current ; hg:cycles ?cycles ; hg:evidence/hg:page ?page .
                                  FILTER(?capacity >= 250 && ?current >= 3 && ?cycles >= 1000) } ORDER BY DESC(?capacity) ?page
                                """))
                .containsExactly(
                        List.of(MadePapers.SELENIDE, "402.0", "4.0", "2000", "1"),
                        List.of(MadePapers.SULFIDE, "312.0", "5.0", "1000", "1"),
                        List.of(MadePapers.SULFIDE, "312.0", "5.0", "1000", "1"));
    }

    @Test
    void namesUnitsAsQudtDoes() {
        hold();
        assertThat(rows("SELECT DISTINCT ?unit WHERE { ?m hg:value 312.0 ; hg:unit ?unit }"))
                .containsExactly(List.of("http://qudt.org/vocab/unit/MilliA-HR-PER-GM"));
    }

    @Test
    void givesAFactOneValueAndAllItsPlaces() {
        hold();
        assertThat(
                        rows(
                                "SELECT ?m (COUNT(?e) AS ?n) WHERE { ?m hg:canonicalValue 312.0 ;"
                                        + " hg:cycles 1000 ; hg:evidence ?e } GROUP BY ?m"))
                .hasSize(1)
                .first()
                .extracting(List::getLast)
                .isEqualTo("2");
    }

    @Test
    void labelsConceptsFromTheOntologyAndTheirLackFromThePaper() {
        hold();
        assertThat(
                        rows(
                                "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
                                        + " SELECT DISTINCT (STR(?l) AS ?label) WHERE { ?m a hg:Measurement ;"
                                        + " hg:property/rdfs:label ?l } ORDER BY ?label"))
                .extracting(List::getFirst)
                .containsExactly(
                        "initial Coulombic efficiency",
                        "peak separation",
                        "rate capacity",
                        "specific capacity");
    }

    @Test
    void remembersWhichExtractionItHolds() {
        hold();
        assertThat(graph.papers())
                .containsOnlyKeys(sulfides.document().file(), selenides.document().file())
                .containsEntry(sulfides.document().file(), "one");
        graph.replace(List.of(facts(sulfides, "three")));
        assertThat(graph.papers()).hasSize(2).containsEntry(sulfides.document().file(), "three");
    }

    @Test
    void leavesNothingOfAPaperThatIsRemoved() {
        String empty = exported(graph);
        hold();
        assertThat(exported(graph)).isNotEqualTo(empty).contains("hg:Conflict");
        graph.remove(sulfides.document().file());
        graph.remove(selenides.document().file());
        assertThat(exported(graph)).isEqualTo(empty);
    }

    @Test
    void exportsTheSameWhateverTheOrderOfAdding() {
        hold();
        graph.replace(List.of(facts(sulfides, "one")));
        KnowledgeGraph other = KnowledgeGraph.inMemory(VOCABULARY, new Iris());
        other.replace(List.of(facts(selenides, "two"), facts(sulfides, "one")));
        assertThat(exported(other)).isEqualTo(exported(graph));
    }

    private static String exported(KnowledgeGraph graph) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        graph.export(GraphFormat.TRIG, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void exportsOnePaperInEveryFormat() {
        hold();
        for (GraphFormat format : GraphFormat.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            graph.export(sulfides.document().file(), format, out);
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .as(format.toString())
                    .contains("Sulfides that meet")
                    .doesNotContain("Selenides that meet");
        }
    }

    @Test
    void takesNothingOfAFailedChange(@TempDir Path folder) {
        Iterator<PaperFacts> failing =
                new Iterator<>() {
                    private int given;

                    @Override
                    public boolean hasNext() {
                        return true;
                    }

                    @Override
                    public PaperFacts next() {
                        if (given++ > 0) {
                            throw new IllegalStateException("the second paper is broken");
                        }
                        return facts(selenides, "two");
                    }
                };
        try (KnowledgeGraph stored = KnowledgeGraph.open(folder, VOCABULARY, new Iris())) {
            stored.replace(List.of(facts(sulfides, "one")));
            String before = exported(stored);
            assertThatThrownBy(() -> stored.replace(() -> failing))
                    .hasMessage("the second paper is broken");
            assertThat(exported(stored)).isEqualTo(before);
        }
    }

    @Test
    void keepsWhatItHoldsWhenOpenedAgainAndCompacted(@TempDir Path folder) {
        String before;
        try (KnowledgeGraph stored = KnowledgeGraph.open(folder, VOCABULARY, new Iris())) {
            stored.replace(List.of(facts(sulfides, "one"), facts(selenides, "two")));
            before = exported(stored);
            stored.compact();
            assertThat(exported(stored)).isEqualTo(before);
            stored.remove(selenides.document().file());
            stored.replace(List.of(facts(selenides, "two")));
        }
        try (KnowledgeGraph again = KnowledgeGraph.open(folder, VOCABULARY, new Iris())) {
            assertThat(exported(again)).isEqualTo(before);
            assertThat(again.select(GraphQuery.of("SELECT * { ?s ?p ?o } LIMIT 1")).rows())
                    .hasSize(1);
        }
    }

    @Test
    void writesAnswersInTheFormatsOfSparql() {
        hold();
        String query = PREFIX + "SELECT ?v WHERE { ?m hg:canonicalValue ?v . FILTER(?v = 402) }";
        assertThat(answer(query, ResultFormat.CSV)).isEqualToNormalizingNewlines("v\n402.0\n");
        assertThat(answer(query, ResultFormat.TSV)).isEqualTo("?v\n402.0\n");
        assertThat(answer(query, ResultFormat.JSON)).contains("\"value\": \"402.0\"");
        assertThat(answer(query, ResultFormat.XML)).contains(">402.0</literal>");
        String construct = PREFIX + "CONSTRUCT WHERE { ?m hg:canonicalValue 402.0 }";
        assertThat(answer(construct, ResultFormat.TTL)).contains("hg:canonicalValue");
        assertThat(answer(construct, ResultFormat.JSON)).contains("canonicalValue");
        assertThat(answer(PREFIX + "ASK { ?m hg:canonicalValue 402.0 }", ResultFormat.JSON))
                .contains("\"boolean\" : true");
        assertThatThrownBy(() -> answer(query, ResultFormat.TTL))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("csv, tsv, json or xml");
    }

    private String answer(String query, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        graph.answer(GraphQuery.of(query), format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsWhereAQueryIsWrong() {
        assertThatThrownBy(() -> rows("SELECT ?x WHERE { ?x ?y }"))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining(" line 2, column");
    }

    @Test
    void takesValuesForVariablesAndNeverAsText() {
        hold();
        GraphQuery named =
                GraphQuery.of(
                        PREFIX
                                + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
                                + " SELECT ?name ?v WHERE { ?m hg:material/rdfs:label ?name ;"
                                + " hg:canonicalValue ?v FILTER(?v > ?least) } ORDER BY ?v");
        assertThat(
                        graph.select(
                                        named.with("name", new GraphValue.Text(MadePapers.SELENIDE))
                                                .with("least", GraphValue.Numeral.of(100)))
                                .texts())
                .containsExactly(
                        List.of(MadePapers.SELENIDE, "280.0"),
                        List.of(MadePapers.SELENIDE, "402.0"));
        assertThat(graph.select(named.with("name", new GraphValue.Text("\" } DROP ALL #"))).rows())
                .isEmpty();
    }

    @Test
    void stopsAQueryWhenItsTimeIsOver() {
        hold();
        String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        long start = System.nanoTime();
        assertThatThrownBy(
                        () -> graph.select(GraphQuery.of(endless).within(Duration.ofMillis(300))))
                .isInstanceOf(QueryTimeoutException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void callsNoOtherServer() {
        assertThatThrownBy(
                        () -> rows("SELECT * { SERVICE <http://localhost:1/sparql> { ?a ?b ?c } }"))
                .isInstanceOf(InvalidQueryException.class);
    }

    @Test
    void callsAnotherServerWhereThatIsAllowed() throws IOException {
        HttpServer other =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] rows =
                ("{\"head\":{\"vars\":[\"a\"]},\"results\":{\"bindings\":"
                                + "[{\"a\":{\"type\":\"literal\",\"value\":\"there\"}}]}}")
                        .getBytes(StandardCharsets.UTF_8);
        other.createContext(
                "/sparql",
                exchange -> {
                    exchange.getResponseHeaders()
                            .add("Content-Type", "application/sparql-results+json");
                    exchange.sendResponseHeaders(200, rows.length);
                    exchange.getResponseBody().write(rows);
                    exchange.close();
                });
        other.start();
        try {
            graph.callOthers();
            String address = "http://127.0.0.1:" + other.getAddress().getPort() + "/sparql";
            assertThat(rows("SELECT ?a { SERVICE <" + address + "> { ?a ?b ?c } }"))
                    .containsExactly(List.of("there"));
        } finally {
            other.stop(0);
        }
    }

    @Test
    void asksTheIndexWithinSparql() {
        hold();
        FileId file = selenides.document().file();
        var fact = selenides.statements().get(1).claim().fact();
        graph.use(
                (words, size) ->
                        words.equals("kept cycles") && size == 20
                                ? List.of(
                                        new TextSearch.Hit(
                                                file, Optional.of(fact), 2.5, "402 kept"))
                                : List.of());
        assertThat(
                        rows(
                                """
                                PREFIX text: <http://jena.apache.org/text#>
                                SELECT ?v ?score ?snippet WHERE {
                                  (?hit ?score ?snippet) text:query ("kept cycles" 20) . ?hit hg:canonicalValue ?v }
                                """))
                .containsExactly(List.of("402.0", "2.5", "402 kept"));
    }

    @Test
    void saysThatItHasNoIndex() {
        assertThatThrownBy(
                        () ->
                                rows(
                                        "PREFIX text: <http://jena.apache.org/text#> SELECT * { ?hit"
                                                + " text:query \"words\" }"))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("no full-text index");
    }
}
