package org.heterograph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Document;
import org.heterograph.support.MarkedPaper;
import org.heterograph.support.Nlp;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Names that a paper gives its samples, and which of them it is about, with the whole
/// vocabulary.
class OwnNamesTest {
    private final MentionFinder finder =
            new MentionFinder(Nlp.annotator(), VocabularyReader.read());

    @Test
    void takesTheWholeSeriesWhenOneNumberIsASample() {
        assertThat(
                        names(
                                "The NHP-H-90 electrode lasts. NHP-H-90 is porous, as NHP-H-90 must"
                                        + " be. NHP-H-70 and NHP-H-110 fade."))
                .contains("NHP-H-70", "NHP-H-110")
                .doesNotContain("NHP-H");
    }

    @Test
    void takesPartsBehindACoinedNameForAnotherSample() {
        assertThat(
                        names(
                                "The product was named HTQD. HTQD fades. The HTQD/SP-BL cell and the"
                                        + " HTQD/SP-BK (5%)-BL cell last. HTQD/SP-BL beats HTQD/SP-BK"
                                        + " (5%)-BL."))
                .contains("HTQD/SP-BL", "HTQD/SP-BK (5%)-BL");
    }

    @Test
    void keepsATreatedSampleApartFromTheUntreated() {
        Document paper =
                MarkedPaper.article("Treated fibres")
                        .paragraph(
                                "MoO_{2}/C (MC) and Plasma-MoO_{2}/C (P-MC) fibres were cut. MC fades"
                                        + " and P-MC lasts. The P-MC sample is black.")
                        .build();
        assertThat(finder.find(paper).materials())
                .filteredOn(it -> it.name().endsWith("MC"))
                .extracting(it -> it.name() + " is " + it.entity())
                .contains("P-MC is p-mc")
                .doesNotContain("P-MC is MC", "MC is p-mc");
    }

    @Test
    void namesAFullCellByBothElectrodesAndNoHalfCell() {
        assertThat(
                        names(
                                "The NVP‖Sb_{2}S_{3}@C full cell lasts. NVP fades in the Na‖NVP half cell."))
                .containsExactly("NVP‖Sb2S3@C", "NVP");
    }

    @Test
    void isAboutTheTitlesMaterialAndNoCounterElectrodeInWords() {
        Document paper =
                MarkedPaper.article("Sodium-rich Na_{4}V_{2}(PO_{4})_{3} as a cathode")
                        .paragraph(
                                "The cells were cycled. Hard carbon (HC) is cheap. HC is"
                                        + " stable. HC swells, and HC ages.")
                        .build();
        assertThat(topic(paper)).isEqualTo("Na4V2(PO4)3");
    }

    @Test
    void isAboutAnElementThatIsCycledAsAnAnode() {
        Document paper =
                MarkedPaper.article("Fast anodes by shielding")
                        .paragraph(
                                "The cells were cycled. The Sn anode lasts. A Sn anode is dense, and Sn anodes are cheap."
                                        + " NVP@C was the cathode.")
                        .build();
        assertThat(topic(paper)).isEqualTo("Sn");
    }

    @Test
    void readsFractionsInAFormulaAndMetalsOnOneSiteAsNoMaterial() {
        assertThat(names("P2-Na_{2/3}Ni_{1/3}Mn_{2/3}O_{2} has Ni/MnO_{6} layers."))
                .containsExactly("P2-Na2/3Ni1/3Mn2/3O2");
    }

    private String topic(Document paper) {
        return finder.find(paper)
                .passages()
                .getFirst()
                .sentences()
                .getFirst()
                .topic()
                .orElseThrow()
                .name();
    }

    private List<String> names(String text) {
        return finder.find(MarkedPaper.of(text)).materials().stream()
                .map(MaterialMention::name)
                .toList();
    }
}
