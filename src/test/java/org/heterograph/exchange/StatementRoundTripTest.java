package org.heterograph.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heterograph.document.Document;
import org.heterograph.fact.Amount;
import org.heterograph.fact.Claim;
import org.heterograph.fact.Conditions;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Certainty;
import org.heterograph.fact.Statement.Polarity;
import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

class StatementRoundTripTest {
    private static final Document PAPER = SmallPaper.document();
    private static final Claim CLAIM = SmallPaper.claim(PAPER, "heterostructure SnSe2", true);

    @Test
    void everyTypeComesBackAsItWas() throws IOException {
        for (Statement statement : oneOfEach()) {
            assertThat(read(written(statement))).containsExactly(statement);
        }
    }

    @Test
    void candidatesComeBackAsCandidates() throws IOException {
        Statement candidate = SmallPaper.measurement(PAPER, "430", false);

        assertThat(read(written(candidate))).containsExactly(candidate);
    }

    @Test
    void boxesComeBackUnrounded() throws IOException {
        Statement back = read(written(oneOfEach().getFirst())).getFirst();

        assertThat(back.claim().evidence().quote().places())
                .isEqualTo(CLAIM.evidence().quote().places());
        assertThat(back.claim().evidence().quote().places().getFirst().boxes().getFirst().height())
                .isNotEqualTo(9.99);
    }

    @Test
    void saysWhichLineIsWrongAndWhy() {
        assertThatThrownBy(() -> read("{\"type\":\"text\"}\n{\"type\":\"acronym\"}\n"))
                .isInstanceOf(UnreadableExtractionException.class)
                .hasMessage("line 2: no \"evidence\"");
        assertThatThrownBy(() -> read("[1]")).hasMessageContaining("line 1: no object");
        assertThatThrownBy(() -> read("{\"type\":\"acronym\""))
                .isInstanceOf(UnreadableExtractionException.class);
    }

    @Test
    void refusesSpansOutsideTheDocument() throws IOException {
        String line =
                written(oneOfEach().getFirst()).replaceAll("\"span\":\\[\\d+", "\"span\":[-3");

        assertThatThrownBy(() -> read(line)).hasMessageContaining("no span of the document");
    }

    @Test
    void refusesTenThousandNestedBrackets() {
        assertThatThrownBy(() -> read("{\"type\":" + "[".repeat(10_000)))
                .isInstanceOf(UnreadableExtractionException.class);
    }

    private static List<Statement> oneOfEach() {
        Optional<String> none = Optional.empty();
        Amount hours =
                new Amount(
                        1.5,
                        OptionalDouble.of(2),
                        OptionalDouble.of(0.25),
                        Optional.of(">="),
                        Optional.of("h"),
                        Optional.of("h"));
        return List.of(
                new Statement.Acronym(CLAIM, "ICE", "initial Coulombic efficiency"),
                new Statement.Material(
                        CLAIM,
                        "1T-SnSe2@C",
                        Optional.of("SnSe2"),
                        "composite",
                        new Statement.Composition(List.of("SnSe2"), List.of("C"), List.of("1T")),
                        Optional.of("selenide"),
                        List.of("SnSe2/C")),
                SmallPaper.measurement(PAPER, "512 mA h g−1", true),
                new Statement.Measurement(
                        CLAIM,
                        "SnSe2",
                        "band_gap",
                        Amount.of(1.3e-12, "eV"),
                        Conditions.NONE,
                        Optional.empty(),
                        Polarity.NEGATED,
                        Certainty.HEDGED),
                new Statement.Comparison(
                        CLAIM, "band_gap", "SnSe2", "SnS2", Optional.of("DFT"), Polarity.AFFIRMED),
                new Statement.Reaction(
                        CLAIM,
                        Optional.of("SnSe2"),
                        Optional.of("discharge"),
                        "Sn + 4 Na+ + 3 e-",
                        "Na4Sn",
                        true,
                        new Statement.Stage(
                                OptionalDouble.of(0.2),
                                OptionalDouble.empty(),
                                Optional.of("alloying")),
                        new Statement.BalanceVerdict(
                                Optional.of(true), Optional.of(false), Map.of("charge", "x-1"))),
                new Statement.Junction(
                        CLAIM,
                        "SnSe2/SnSe",
                        Optional.of("p-n"),
                        new Statement.Sides(Optional.of("SnSe2"), Optional.of("SnSe")),
                        new Statement.Sides(Optional.of("SnSe2"), none),
                        Statement.Sides.UNKNOWN,
                        Optional.of("contact")),
                new Statement.Mechanism(
                        CLAIM,
                        "SnSe2",
                        "synergistic_effect",
                        Optional.of("carbon"),
                        none,
                        Polarity.AFFIRMED,
                        Certainty.HEDGED),
                new Statement.Challenge(CLAIM, "SnSe2", "it swells", Optional.of("carbon")),
                new Statement.Synthesis(
                        CLAIM,
                        "SnSe2",
                        "hydrothermal",
                        OptionalInt.of(1),
                        List.of("SnCl4", "Se"),
                        Optional.of(Amount.of(180, "degC")),
                        Optional.of(hours),
                        Optional.of("Ar")),
                new Statement.Characterization(CLAIM, "SnSe2", "XRD", Optional.of("pure phase")),
                new Statement.Morphology(CLAIM, "SnSe2", "nanosheet", none),
                new Statement.Attribution(CLAIM, "1", Optional.of("Wei"), "SnSe2"));
    }

    private static String written(Statement statement) throws IOException {
        StringBuilder out = new StringBuilder();
        JsonLines.write(new Extraction(PAPER, List.of(statement), "1.0"), true, out);
        return out.toString();
    }

    private static List<Statement> read(String lines) throws IOException {
        return JsonLines.readStatements(PAPER, new BufferedReader(new StringReader(lines)));
    }
}
