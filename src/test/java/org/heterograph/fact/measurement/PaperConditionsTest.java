package org.heterograph.fact.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.fact.Conditions;
import org.heterograph.fact.Statement.Measurement;
import org.heterograph.mention.MentionFinder;
import org.heterograph.support.MarkedPaper;
import org.heterograph.support.Nlp;
import org.heterograph.vocabulary.Vocabulary;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;

/// What values hold at by what their paper, its captions and its paragraphs state once.
class PaperConditionsTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read();
    private static final String EXPERIMENT =
            "The electrolyte was 1 M NaClO_{4} (Aldrich, 99%) in ethylene carbonate (EC) and propylene"
                    + " carbonate (PC). The cells were cycled between 0.01 and 3 V (vs. Na^{+}/Na).";

    private final MentionFinder finder = new MentionFinder(Nlp.annotator(), VOCABULARY);
    private final MeasurementExtractor extractor = new MeasurementExtractor(VOCABULARY);

    @Test
    void givesTheOneWindowAndElectrolyteOfAnArticleToItsCells() {
        MarkedPaper paper =
                article()
                        .heading("2", "Experimental")
                        .paragraph(EXPERIMENT)
                        .heading("3", "Results")
                        .paragraph("SnS_{2} delivers 412 mAh g^{−1} at 0.1 A g^{−1}.");
        assertThat(printed(paper))
                .isEqualTo(
                        "412.0 0.01-3.0 V Na+/Na in 1 M NaClO4 in ethylene carbonate (EC) and"
                                + " propylene carbonate (PC)");
    }

    @Test
    void givesNoWindowWhereTheArticleStatesTwo() {
        MarkedPaper paper =
                article()
                        .heading("2", "Experimental")
                        .paragraph("Cells were cycled between 0.01 and 3 V or between 0.4 and 2 V.")
                        .heading("3", "Results")
                        .paragraph("SnS_{2} delivers 412 mAh g^{−1} at 0.1 A g^{−1}.");
        assertThat(printed(paper)).isEqualTo("412.0");
    }

    @Test
    void givesTheWindowOfItsCellsToNoFullCellAndToNoOther() {
        MarkedPaper paper =
                article()
                        .heading("1", "Introduction")
                        .paragraph("Hard carbon delivers 300 mAh g^{−1} at 0.1 A g^{−1}.")
                        .heading("2", "Experimental")
                        .paragraph(EXPERIMENT)
                        .heading("3", "Results")
                        .paragraph("The full cell of SnS_{2} delivers 212 mAh g^{−1}.");
        assertThat(printed(paper)).isEqualTo("300.0; 212.0 full");
    }

    @Test
    void takesTheWindowOfTheParagraphSoFar() {
        MarkedPaper paper =
                article()
                        .paragraph(
                                "We tested SnS_{2} between 0.01 and 3 V and between 1 and 4 V."
                                        + " It holds.")
                        .paragraph(
                                "SnS_{2} was examined at 0.07 A g^{−1} between the potential limits"
                                        + " 0.4 and 2 V. The layers stay. Fig. 8a presents the first"
                                        + " curves of SnS_{2} with 412 mAh g^{−1}.");
        assertThat(printed(paper)).isEqualTo("412.0 at 0.07 A/g 0.4-2.0 V");
    }

    @Test
    void takesWhatThePanelOfTheCitedFigureStates() {
        MarkedPaper paper =
                article()
                        .paragraph("As seen in Figure 4b, SnS_{2} delivers 412 mAh g^{−1}.")
                        .caption(
                                "Figure 4",
                                "(a) Rate test of SnS_{2} between 0.4 and 2 V and (b) discharge curves at"
                                        + " 0.1 A g^{−1} between 0.01 and 3 V.");
        assertThat(printed(paper)).startsWith("412.0 at 0.1 A/g 0.01-3.0 V");
    }

    @Test
    void givesTheWindowOfAVoltammogramToNoCapacity() {
        MarkedPaper paper =
                article()
                        .heading("2", "Experimental")
                        .paragraph("Cyclic voltammetry ran between 0.1 and 3 V.")
                        .heading("3", "Results")
                        .paragraph(
                                "Fig. 3a shows the CV curves of SnS_{2} in the range of 0.1–3 V."
                                        + " The capacity of SnS_{2} is 412 mAh g^{−1}.");
        assertThat(printed(paper)).isEqualTo("412.0");
    }

    @Test
    void givesTheWindowOfChargingBesideThatOfAVoltammogram() {
        MarkedPaper paper =
                article()
                        .heading("2", "Experimental")
                        .paragraph(
                                "Galvanostatic tests ran between 0.01 and 3 V. CV curves were taken"
                                        + " between 0.2 and 2.5 V.")
                        .heading("3", "Results")
                        .paragraph("SnS_{2} delivers 412 mAh g^{−1} at 0.1 A g^{−1}.");
        assertThat(printed(paper)).isEqualTo("412.0 0.01-3.0 V");
    }

    @Test
    void givesNoElectrolyteWhereTheArticleHoldsOneAgainstAnother() {
        MarkedPaper paper =
                article()
                        .heading("2", "Experimental")
                        .paragraph(EXPERIMENT)
                        .heading("3", "Results")
                        .paragraph("SnS_{2} delivers 412 mAh g^{−1} at 0.1 A g^{−1}.")
                        .paragraph("In contrast to the ether electrolyte, no gas is seen.");
        assertThat(printed(paper)).isEqualTo("412.0 0.01-3.0 V Na+/Na");
    }

    @Test
    void givesNoElectrolyteWhereTheArticleTriesOneWithoutItsAdditive() {
        MarkedPaper paper =
                article()
                        .heading("2", "Experimental")
                        .paragraph(EXPERIMENT)
                        .heading("3", "Results")
                        .paragraph("SnS_{2} delivers 412 mAh g^{−1} at 0.1 A g^{−1}.")
                        .paragraph("The film grown with 0% FEC is thick.");
        assertThat(printed(paper)).isEqualTo("412.0 0.01-3.0 V Na+/Na");
    }

    private static MarkedPaper article() {
        return MarkedPaper.article("Sheets of SnS_{2} for sodium-ion batteries");
    }

    private String printed(MarkedPaper paper) {
        var document = paper.build();
        return extractor.extract(document, finder.find(document)).stream()
                .filter(Measurement.class::isInstance)
                .map(Measurement.class::cast)
                .filter(it -> it.property().equals("specific_capacity"))
                .map(PaperConditionsTest::printed)
                .collect(Collectors.joining("; "));
    }

    private static String printed(Measurement it) {
        Conditions held = it.conditions();
        String current =
                held.currentDensity()
                        .filter(_ -> it.claim().evidence().quote().text().indexOf("A g") < 0)
                        .map(a -> " at " + a.value() + " " + a.unit().orElse(""))
                        .orElse("");
        String window =
                held.window().low().isPresent()
                        ? " "
                                + held.window().low().getAsDouble()
                                + "-"
                                + held.window().high().getAsDouble()
                                + " V"
                                + held.window().reference().map(r -> " " + r).orElse("")
                        : "";
        return it.amount().value()
                + current
                + window
                + held.cell().cell().map(c -> " " + c).orElse("")
                + held.cell().electrolyte().map(e -> " in " + e).orElse("");
    }
}
