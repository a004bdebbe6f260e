package org.heterograph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heterograph.audit.Auditor;
import org.heterograph.fact.Extraction;
import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.graph.PaperFacts;
import org.heterograph.graph.TextSearch;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.graph.sparql.GraphQuery;
import org.heterograph.graph.sparql.QueryForm;
import org.heterograph.graph.writing.ResultFormat;
import org.heterograph.support.MadePapers;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class QueryCatalogTest {
    private static final QueryCatalog CATALOG = QueryCatalog.read();
    private static final Extraction SULFIDES = MadePapers.sulfides();
    private static final Extraction SELENIDES = MadePapers.selenides();
    private static final KnowledgeGraph GRAPH = graph();

    private static KnowledgeGraph graph() {
        KnowledgeGraph graph = KnowledgeGraph.inMemory(VocabularyReader.read(), new Iris());
        graph.replace(List.of(facts(SULFIDES), facts(SELENIDES)));
        graph.use(
                (words, size) ->
                        List.of(
                                new TextSearch.Hit(
                                        SULFIDES.document().file(),
                                        Optional.of(SULFIDES.statements().get(1).claim().fact()),
                                        2,
                                        words + " " + size),
                                new TextSearch.Hit(
                                        SELENIDES.document().file(), Optional.empty(), 1, "")));
        return graph;
    }

    private static PaperFacts facts(Extraction extraction) {
        return new PaperFacts(extraction, new Auditor().audit(extraction.statements()), "hash");
    }

    static List<NamedQuery> all() {
        return CATALOG.queries();
    }

    private static List<List<String>> rows(String name, Map<String, String> given) {
        return GRAPH.select(CATALOG.find(name).orElseThrow().ask(given)).texts();
    }

    /// The columns of rows that tell them apart.
    private static List<List<String>> rows(String name, Map<String, String> given, int columns) {
        return rows(name, given).stream().map(row -> row.subList(0, columns)).toList();
    }

    @Test
    void carriesEnoughQuestions() {
        assertThat(CATALOG.queries()).hasSizeGreaterThanOrEqualTo(25);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyQuestionIsAnsweredWithItsDefaults(NamedQuery query) {
        GraphQuery asked = query.ask(Map.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean rows = GRAPH.form(query.sparql()) == QueryForm.ROWS;
        GRAPH.answer(asked, rows ? ResultFormat.CSV : ResultFormat.TTL, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isNotBlank();
        assertThat(GRAPH.form(GRAPH.written(asked))).isEqualTo(GRAPH.form(query.sparql()));
    }

    @Test
    void findsWhatLastsManyCycles() {
        assertThat(rows("cycling-stability", Map.of("cycles", "1500"), 4))
                .containsExactly(List.of(MadePapers.SELENIDE, "402.0", "4.0", "2000"));
        assertThat(rows("cycling-stability", Map.of())).hasSize(3);
    }

    @Test
    void comparesRateCapabilityOfAClass() {
        assertThat(rows("rate-capability", Map.of("current", "8"), 4))
                .containsExactly(
                        List.of("selenide/selenide", MadePapers.SELENIDE, "10.0", "280.0"),
                        List.of("sulfide/sulfide", MadePapers.SULFIDE, "10.0", "210.0"));
        assertThat(rows("rate-capability", Map.of("class", "sulfide/sulfide"), 4)).hasSize(3);
    }

    @Test
    void laysOutTheRateSeriesOfAMaterial() {
        assertThat(rows("rate-series", Map.of("material", "zns"), 3))
                .containsExactly(
                        List.of(MadePapers.SULFIDE, "1.0", "430.0"),
                        List.of(MadePapers.SULFIDE, "10.0", "210.0"));
    }

    @Test
    void tellsWhereElectronsGo() {
        assertThat(rows("junction-directions", Map.of("material", "SnS"), 6))
                .containsExactly(List.of(MadePapers.SULFIDE, "p-n", "SnS", "ZnS", "SnS", "ZnS"));
    }

    @Test
    void ranksByInitialCoulombicEfficiency() {
        assertThat(rows("initial-coulombic-efficiency", Map.of(), 2))
                .containsExactly(
                        List.of(MadePapers.SELENIDE, "92.0"), List.of(MadePapers.SULFIDE, "81.0"));
    }

    @Test
    void ordersReactionsByPotential() {
        assertThat(rows("reactions-by-potential", Map.of("low", "1"), 3))
                .containsExactly(List.of("SnS", "discharge", "SnS + 2 Na+ + 2 e- -> Sn + Na2S"));
    }

    @Test
    void findsReactionsThatDoNotBalance() {
        assertThat(rows("unbalanced-reactions", Map.of(), 2))
                .containsExactly(List.of("Sn + 3 Na+ + 4 e- -> Na4Sn", "Na -1"));
        assertThat(rows("conflicts", Map.of(), 1)).contains(List.of("unbalanced-reaction"));
    }

    @Test
    void namesTheTechniquesBehindAMechanism() {
        assertThat(rows("mechanisms", Map.of("mechanism", "accelerates_ion_diffusion")))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.get(2)).contains(", "));
        assertThat(rows("mechanisms", Map.of("mechanism", "quantum_tunneling"))).isEmpty();
    }

    @Test
    void tellsHowAMaterialIsMade() {
        assertThat(rows("synthesis", Map.of(), 7))
                .containsExactly(
                        List.of(
                                MadePapers.SULFIDE,
                                "1",
                                "annealing",
                                "600.0",
                                "2.0",
                                "Ar",
                                "ZnSn(OH)6"));
    }

    @Test
    void knowsShapes() {
        assertThat(rows("morphologies", Map.of("shape", "nanocube"), 3))
                .containsExactly(List.of("nanocube", MadePapers.SULFIDE, "312.0"));
    }

    @Test
    void comparesClasses() {
        assertThat(rows("compare-classes", Map.of("property", "rate_capacity"), 4))
                .containsExactly(
                        List.of("selenide/selenide", "above 5 A/g", "1", "1"),
                        List.of("sulfide/sulfide", "above 5 A/g", "1", "1"),
                        List.of("sulfide/sulfide", "to 1 A/g", "1", "1"));
    }

    @Test
    void showsWhereAFactIsPrinted() {
        String fact = new Iris().fact(SULFIDES.statements().get(1).claim().fact());
        assertThat(rows("provenance", Map.of("fact", fact), 5))
                .containsExactly(
                        List.of(
                                "Sulfides that meet",
                                "10.1000/sulfides",
                                "1",
                                "[[20, 45, 160, 10]]",
                                "2"),
                        List.of(
                                "Sulfides that meet",
                                "10.1000/sulfides",
                                "1",
                                "[[20, 30, 295, 10]]",
                                "2"));
    }

    @Test
    void countsWhatWorksAreCreditedWith() {
        List<List<String>> works = rows("most-credited-works", Map.of());
        assertThat(works).hasSize(2);
        assertThat(works.getFirst())
                .containsExactly(
                        "https://w3id.org/heterograph/id/work/10.1000/wei",
                        "10.1000/wei",
                        "2",
                        "2",
                        "[1] L. Wei, J. Cells 3, 12 (2019).");
    }

    @Test
    void looksForWords() {
        assertThat(rows("words", Map.of("words", "kept cycles", "size", "5")))
                .containsExactly(
                        List.of(
                                "2.0",
                                "Measurement",
                                MadePapers.SULFIDE,
                                "Sulfides that meet",
                                "1",
                                "kept cycles 5"),
                        List.of("1.0", "Paper", "", "Selenides that meet", "", ""));
    }

    @Test
    void refusesValuesThatDoNotFit() {
        NamedQuery query = CATALOG.find("cycling-stability").orElseThrow();
        assertThatThrownBy(() -> query.ask(Map.of("cycles", "many")))
                .hasMessage("cycles needs a number, not 'many'");
        assertThatThrownBy(() -> query.ask(Map.of("cycles", "1e999999999")))
                .hasMessageContaining("needs a number");
        assertThatThrownBy(() -> query.ask(Map.of("cycle", "1")))
                .hasMessage(
                        "cycle is no parameter of cycling-stability, which has capacity, cycles,"
                                + " current");
        assertThatThrownBy(
                        () ->
                                CATALOG.find("provenance")
                                        .orElseThrow()
                                        .ask(Map.of("fact", "x> } DROP ALL")))
                .hasMessageContaining("fact: no IRI");
    }

    @Test
    void findsMaterialsByElement() {
        assertThat(rows("elements", Map.of("element", "Se"), 1))
                .contains(List.of(MadePapers.SELENIDE))
                .doesNotContain(List.of(MadePapers.SULFIDE));
        assertThat(rows("elements", Map.of("element", "S"), 1))
                .contains(List.of(MadePapers.SULFIDE))
                .doesNotContain(List.of(MadePapers.SELENIDE));
        assertThat(rows("elements", Map.of("element", "("))).isEmpty();
    }

    @Test
    void laysOutValuesARowAStatement() {
        List<List<String>> rows = rows("measurements", Map.of());
        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getLast()).contains("/fact/"));
        String paper = SULFIDES.document().file().sha256();
        assertThat(rows("measurements", Map.of("paper", paper))).hasSizeLessThan(rows.size());
    }

    @Test
    void aWiderPropertyFindsTheValuesOfNarrowerOnes() {
        String capacities =
                """
                SELECT DISTINCT ?narrow {
                  ?m <https://w3id.org/heterograph/ontology#broaderProperty>
                       <https://w3id.org/heterograph/vocabulary/metrics/capacity> ;
                     <https://w3id.org/heterograph/ontology#property> ?narrow } ORDER BY ?narrow
                """;
        assertThat(GRAPH.select(GraphQuery.of(capacities)).column("narrow"))
                .contains("https://w3id.org/heterograph/vocabulary/metrics/rate_capacity");
    }
}
