package org.heterograph.fact.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Document;
import org.heterograph.fact.Amount;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Measurement;
import org.heterograph.mention.MentionFinder;
import org.heterograph.support.MarkedPaper;
import org.heterograph.support.Nlp;
import org.heterograph.support.SmallVocabulary;
import org.heterograph.vocabulary.Vocabulary;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;

import java.util.List;

class TableExtractorTest {
    private final Vocabulary vocabulary = SmallVocabulary.vocabulary();
    private final MentionFinder finder = new MentionFinder(Nlp.annotator(), vocabulary);
    private final TableExtractor extractor = new TableExtractor(vocabulary);

    @Test
    void readsCellsOfSeveralNumbersAsTheirHeaderSays() {
        Document paper =
                MarkedPaper.review()
                        .table(
                                "Table 1",
                                1,
                                "Anode | Window (V) | Cycling (mAh g^{−1}/A g^{−1}/cycles) | Ref.",
                                "Sulfides | | | ",
                                "SnS_{2}/CoS | 0.01–3 | 420/2/300 | [7]",
                                "MoS_{2}/CoS@NC | – | 380/0.5/– | [8]")
                        .build();
        assertThat(printed(paper))
                .containsExactly(
                        "SnS2/CoS voltage_window 0.01..3.0 [7]",
                        "SnS2/CoS specific_capacity 420.0 at 2.0 after 300 [7]",
                        "MoS2/CoS@NC specific_capacity 380.0 at 0.5 [8]");
    }

    @Test
    void readsCellsOfSeveralNumbersAsTheCaptionSays() {
        Document paper =
                MarkedPaper.review()
                        .caption(
                                "Table 1",
                                "Anodes. Cycling: mAh g^{−1}/A g^{−1}/cycles; rate: mAh g^{−1}/A g^{−1}.")
                        .table(
                                "Table 1",
                                1,
                                "Anode | Cycling | Rate",
                                "SnS_{2}/CoS | 420/2/300 | 210/10")
                        .build();
        assertThat(printed(paper))
                .containsExactly(
                        "SnS2/CoS specific_capacity 420.0 at 2.0 after 300 []",
                        "SnS2/CoS rate_capacity 210.0 at 10.0 []");
    }

    @Test
    void takesConditionsFromHeadersAndFromColumnsOfTheSameGroup() {
        Document paper =
                MarkedPaper.review()
                        .table(
                                "Table 1",
                                1,
                                "Anode | Capacity (mAh g^{−1}) at 0.1 A g^{−1} | ICE (%)",
                                "SnS_{2}/CoS | 640 | 71")
                        .table(
                                "Table 2",
                                1,
                                "Anode | Current density (A g^{−1}) | Cycle number | Capacity (mAh g^{−1})",
                                "SnS_{2}/CoS | 0.5 | 100 | 520")
                        .build();
        assertThat(printed(paper))
                .containsExactly(
                        "SnS2/CoS specific_capacity 640.0 at 0.1 []",
                        "SnS2/CoS initial_coulombic_efficiency 71.0 []",
                        "SnS2/CoS specific_capacity 520.0 at 0.5 after 100 []");
    }

    @Test
    void readsSidesOfAnInterface() {
        Document paper =
                MarkedPaper.review()
                        .table(
                                "Table 1",
                                1,
                                "Interface | Φ1 (eV) | Φ2 (eV)",
                                "SnS_{2}/CoS | 4.9^{a} | 4.4")
                        .build();
        assertThat(printed(paper))
                .containsExactly("SnS2 work_function 4.9 []", "CoS work_function 4.4 []");
    }

    @Test
    void pointsAtTheNumberInItsCell() {
        Document paper =
                MarkedPaper.review()
                        .table("Table 3", 1, "Anode | ICE (%)", "SnS_{2}/CoS | 71.5")
                        .build();
        Measurement it = measurements(paper).getFirst();
        assertThat(it.claim().evidence().quote().text()).isEqualTo("71.5");
        assertThat(it.claim().evidence().cell().orElseThrow())
                .hasToString("TableCell[table=Table 3, row=1, column=1]");
    }

    @Test
    void namesMaterialsThatOnlyARowNames() {
        Document paper =
                MarkedPaper.review()
                        .table("Table 1", 1, "Electrode | ICE (%)", "Rice husk char | 66")
                        .build();
        assertThat(extractor.extract(paper, finder.find(paper)))
                .filteredOn(Statement.Material.class::isInstance)
                .extracting(it -> ((Statement.Material) it).name())
                .containsExactly("Rice husk char");
    }

    @Test
    void tellsHowLongCellsLastFromTheCycleAValueIsOf() {
        Document paper =
                MarkedPaper.review()
                        .table(
                                "Table 1",
                                1,
                                "Electrode | Overpotential (V) | Current density (A g^{−1}) | Cycles",
                                "SnS_{2}/CoS | 0.4 | 0.5 | 100")
                        .table(
                                "Table 2",
                                1,
                                "Electrode | Rct (Ω) | Cycle number",
                                "SnS_{2}/CoS | 35 | 100")
                        .build();
        Vocabulary whole = VocabularyReader.read();
        var names = new MentionFinder(Nlp.annotator(), whole);
        assertThat(
                        new TableExtractor(whole)
                                .extract(paper, names.find(paper)).stream()
                                        .filter(Measurement.class::isInstance)
                                        .map(Measurement.class::cast)
                                        .map(TableExtractorTest::printed))
                .containsExactly(
                        "SnS2/CoS overpotential 0.4 at 0.5 []",
                        "SnS2/CoS other:cycle_life 100.0 at 0.5 []",
                        "SnS2/CoS charge_transfer_resistance 35.0 after 100 []");
    }

    private List<Measurement> measurements(Document paper) {
        return extractor.extract(paper, finder.find(paper)).stream()
                .filter(Measurement.class::isInstance)
                .map(Measurement.class::cast)
                .toList();
    }

    private List<String> printed(Document paper) {
        return measurements(paper).stream().map(TableExtractorTest::printed).toList();
    }

    private static String printed(Measurement it) {
        Amount amount = it.amount();
        String value =
                amount.value()
                        + (amount.high().isPresent() ? ".." + amount.high().getAsDouble() : "");
        String current = it.conditions().currentDensity().map(c -> " at " + c.value()).orElse("");
        String cycles =
                it.conditions().cycles().isPresent()
                        ? " after " + it.conditions().cycles().getAsInt()
                        : "";
        return it.material()
                + " "
                + it.property()
                + " "
                + value
                + current
                + cycles
                + " "
                + it.claim().cites();
    }
}
