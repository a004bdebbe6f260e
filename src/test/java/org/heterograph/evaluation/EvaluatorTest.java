package org.heterograph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heterograph.exchange.PrintedLine;
import org.heterograph.exchange.UnreadableExtractionException;
import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;

class EvaluatorTest {
    private static final String GREIGITE =
            """
            {"type":"measurement","material":"Fe3S4","property":"specific_capacity","value":401,\
            "unit":"mAh/g","conditions":{"currentDensity":{"value":5,"unit":"A/g"},"cycles":1000}}
            """;

    @Test
    void findsEqualWhatIsSpelledDifferently() throws IOException {
        String printed =
                """
                {"type":"measurement","material":"Fe₃S₄","property":"specific_capacity","value":401.0,\
                "unit":"mAh/g","conditions":{"currentDensity":{"value":5000,"unit":"mA/g"},\
                "cycles":1000,"ion":"Na"},"confidence":0.9,"rule":"sentence"}
                """;
        assertThat(row(GREIGITE, printed, "measurement").f1()).isEqualTo(1);
    }

    @Test
    void tellsApartValuesOfOtherCyclesAndOtherCurrents() throws IOException {
        String printed =
                GREIGITE.replace("1000", "100") + GREIGITE.replace("\"value\":5,", "\"value\":1,");
        Score.Row row = row(GREIGITE, printed, "measurement");
        assertThat(row.right()).isZero();
        assertThat(row.missed())
                .containsExactly("fe3s4 | specific_capacity | 401 |  | mAh/g | 5A/g | 1000");
        assertThat(row.spurious()).hasSize(2);
    }

    @Test
    void countsWhatTheAbstractRepeatsOnce() throws IOException {
        Score.Row row = row(GREIGITE, GREIGITE + GREIGITE, "measurement");
        assertThat(row.printed()).isEqualTo(1);
        assertThat(row.precision()).isEqualTo(1);
    }

    @Test
    void leavesOutCandidates() throws IOException {
        String candidate = GREIGITE.replace("{\"type\"", "{\"asserted\":false,\"type\"");
        assertThat(row(GREIGITE, candidate, "measurement").printed()).isZero();
    }

    @Test
    void takesAliasesOfTheGoldForOneName() throws IOException {
        String gold =
                """
                {"type":"material","name":"Co3(PO4)2","kind":"phase","aliases":["cobalt phosphate"]}
                {"type":"morphology","material":"Co3(PO4)2","morphology":"nanosheet"}
                """;
        String printed =
                """
                {"type":"morphology","material":"Cobalt phosphate","morphology":"nanosheet"}
                """;
        assertThat(row(gold, printed, "morphology").recall()).isEqualTo(1);
    }

    @Test
    void comparesPhasesAndSupportsApartFromTheName() throws IOException {
        String gold =
                """
                {"type":"material","name":"SnS2/Bi2S3@NC","components":["SnS2","Bi2S3"],"supports":["NC"]}
                """;
        String printed =
                """
                {"type":"material","name":"SnS2/Bi2S3@NC","components":["Bi2S3","SnS2"],"supports":["C"]}
                """;
        assertThat(row(gold, printed, "material").f1()).isEqualTo(1);
        assertThat(row(gold, printed, "composition").f1()).isZero();
    }

    @Test
    void givesAPointForEachThingSaidOfAJunction() throws IOException {
        String gold =
                """
                {"type":"junction","material":"MoS2/NbSe2","junctionType":"Schottky","electronFrom":"MoS2",\
                "electronTo":"NbSe2","fieldFrom":"MoS2","fieldTo":"NbSe2","state":"contact"}
                """;
        String printed =
                gold.replace(
                        "\"fieldFrom\":\"MoS2\",\"fieldTo\":\"NbSe2\"",
                        "\"fieldFrom\":\"NbSe2\",\"fieldTo\":\"MoS2\"");
        Score.Row row = row(gold, printed, "junction");
        assertThat(row.gold()).isEqualTo(3);
        assertThat(row.missed()).containsExactly("mos2/nbse2 | field contact | mos2 > nbse2");
    }

    @Test
    void comparesTheVerdictOnAReactionBesideItsSides() throws IOException {
        String gold =
                """
                {"type":"reaction","left":"2Bi + 6Na+ + 3e-","right":"2Na3Bi","massBalanced":true,\
                "chargeBalanced":false}
                """;
        String printed =
                """
                {"type":"reaction","left":"2 Bi + 6 Na+ + 3 e-","right":"2 Na3Bi","massBalanced":true,\
                "chargeBalanced":true}
                """;
        assertThat(row(gold, printed, "reaction").f1()).isEqualTo(1);
        assertThat(row(gold, printed, "balance").f1()).isZero();
    }

    @Test
    void comparesTablesCellByCell() throws IOException {
        String gold =
                """
                {"type":"table","label":"Table 1","caption":"Anodes","rows":[["Anode","ICE (%)"],["Fe3S4","96"]]}
                """;
        Score.Row cells = row(gold, gold.replace("\"96\"", "\"–\""), "cell");
        assertThat(cells.right()).isEqualTo(3);
        assertThat(cells.missed()).containsExactly("table1 | fe3s4,1 | 96");
    }

    @Test
    void measuresOnlyTypesThatTheGoldHas() throws IOException {
        String printed =
                """
                {"type":"mechanism","material":"Fe3S4","mechanism":"synergistic_effect"}
                """;
        assertThat(score(GREIGITE, printed).rows())
                .extracting(Score.Row::type)
                .containsExactly("measurement");
    }

    @Test
    void addsPapersUp() throws IOException {
        Score both = score(GREIGITE, GREIGITE).plus(score(GREIGITE, ""));
        assertThat(both.text())
                .isEqualTo(
                        """
                        type                 gold  printed  right  precision  recall     F1
                        measurement             2        1      1      1.000   0.500  0.667
                        """);
        assertThat(both.markdown())
                .endsWith("| measurement | 2 | 1 | 1 | 1.000 | 0.500 | 0.667 |\n");
    }

    @Test
    void saysWhichLineItCannotRead() {
        assertThatThrownBy(() -> lines(GREIGITE + "{\"material\":\"Fe3S4\"}"))
                .isInstanceOf(UnreadableExtractionException.class)
                .hasMessage("line 2: no \"type\"");
    }

    private static Score.Row row(String gold, String printed, String type) throws IOException {
        return score(gold, printed).rows().stream()
                .filter(row -> row.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static Score score(String gold, String printed) throws IOException {
        return new Evaluator().score(lines(gold), lines(printed));
    }

    private static List<PrintedLine> lines(String lines) throws IOException {
        return PrintedLine.read(new BufferedReader(new StringReader(lines)));
    }
}
