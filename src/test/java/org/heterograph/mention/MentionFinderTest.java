package org.heterograph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Document;
import org.heterograph.mention.acronym.Acronym;
import org.heterograph.support.MarkedPaper;
import org.heterograph.support.Nlp;
import org.heterograph.support.SmallVocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class MentionFinderTest {
    private final MentionFinder finder =
            new MentionFinder(Nlp.annotator(), SmallVocabulary.vocabulary());

    @Test
    void findsMaterialsAndQuantitiesOfASentence() {
        NamedSentence sentence =
                sentences("SnS_{2}/CoS@NC gives 512 and 430 mA h g^{−1} at 0.1 and 1 A g^{−1}.[4]")
                        .getFirst();
        assertThat(sentence.materials())
                .extracting(MaterialMention::name)
                .containsExactly("SnS2/CoS@NC");
        assertThat(sentence.quantities())
                .extracting(it -> it.quantity().value())
                .containsExactly(512.0, 430.0, 0.1, 1.0);
        assertThat(sentence.credits()).containsExactly("4");
    }

    @Test
    void readsNoNumbersOfFiguresAndCitations() {
        List<NamedSentence> found = sentences("Figure 3 of ref. 12 shows SnS_{2} [7] and 5 nm.");
        assertThat(found.getFirst().quantities())
                .extracting(it -> it.quantity().value())
                .containsExactly(5.0);
    }

    @Test
    void speaksOfTheCreditedMaterialUntilTheNextCredit() {
        List<NamedSentence> found =
                sentences(
                        "Alder et al.[3] made SnS_{2}/CoS cubes. This material kept 400 mA h g^{−1}."
                                + " Birch et al.[5] took MoSe_{2}/FeS instead. It lasts.");
        assertThat(found)
                .extracting(it -> it.topic().orElseThrow().name() + it.credits())
                .containsExactly("SnS2/CoS[3]", "SnS2/CoS[3]", "MoSe2/FeS[5]", "MoSe2/FeS[5]");
    }

    @Test
    void takesTheMaterialOfAnArticleAsTopicWhereNoneIsNamed() {
        Document paper =
                MarkedPaper.article("Cubes of SnS_{2}/CoS@NC for batteries")
                        .paragraph("The electrode was cycled. Pure SnS_{2} fades, and it swells.")
                        .build();
        assertThat(finder.find(paper).passages().getFirst().sentences())
                .allSatisfy(
                        it ->
                                assertThat(it.topic())
                                        .map(MaterialMention::name)
                                        .contains("SnS2/CoS@NC"));
    }

    @Test
    void takesTheCodeOfASampleForItsName() {
        Document paper =
                MarkedPaper.of(
                        "The carbon was called HC-13. The HC-13 electrode gave 310 mA h g^{−1}. HC-13"
                                + " was stable, as Fig-13 and XG-13 show.");
        assertThat(finder.find(paper).materials())
                .extracting(MaterialMention::name)
                .filteredOn(it -> it.endsWith("13"))
                .containsExactly("HC-13", "HC-13", "HC-13");
    }

    @Test
    void takesAnAnnouncedNameForASampleAndNotWhatIsWithinIt() {
        Document paper =
                MarkedPaper.article("Salts of a quinone")
                        .paragraph(
                                "The products heated at two temperatures were named as MoS_{2}-G-2"
                                        + " and NaTCQ. Later MoS_{2}-G-2 lasted.")
                        .build();
        assertThat(finder.find(paper).materials())
                .extracting(MaterialMention::name)
                .containsExactly("MoS2-G-2", "NaTCQ", "MoS2-G-2");
    }

    @Test
    void takesCapitalsForASampleWhenTheyAreCycledAndNotAMethod() {
        Document paper =
                MarkedPaper.article("Organic anodes")
                        .paragraph(
                                "The HHTP electrode was cycled. Later HHTP delivers 200 mA h g^{−1}."
                                        + " Most of HHTP stays. LIB anodes and LIB cathodes differ, and"
                                        + " LIB delivers less.")
                        .build();
        assertThat(finder.find(paper).materials())
                .extracting(MaterialMention::name)
                .containsOnly("HHTP");
    }

    @Test
    void givesSpellingsOfOneMaterialOneEntity() {
        Mentions mentions =
                finder.find(
                        MarkedPaper.of(
                                "SnS_{2}@CoS, CoS/SnS_{2} and SnS_{2}–CoS. A layered porous carbon"
                                        + " (LPC) lasts. LPC is cheap."));
        assertThat(mentions.materials().subList(0, 3))
                .extracting(MaterialMention::entity)
                .containsOnly("CoS/SnS2");
        assertThat(mentions.materials())
                .extracting(MaterialMention::name)
                .contains("LPC")
                .doesNotContain("In", "As");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by cyclic voltammetry curves (CV), we | CV | cyclic voltammetry curves",
                "in sodium-ion batteries (SIBs) | SIBs | sodium-ion batteries",
                "and X-ray powder diffraction (XRD, Acme) | XRD | X-ray powder diffraction",
                "a two-dimensional (2D) sheet | 2D | two-dimensional",
                "the built-in electric field (BIEF) | BIEF | built-in electric field",
                "seen by EIS (electrochemical impedance spectroscopy) | EIS | electrochemical impedance spectroscopy",
                "is shown? The charge-transfer resistance (Rct) | Rct | charge-transfer resistance",
                "a shell of polypyrrole (PPy) | PPy | polypyrrole",
                "with poly(vinylidene fluoride) (PVDF) as binder | PVDF | poly(vinylidene fluoride)",
                "in N,N-dimethylformamide (DMF) at last | DMF | N,N-dimethylformamide",
                "in N-methyl-2-pyrrolidone (NMP) at last | NMP | N-methyl-2-pyrrolidone",
                "a binder (polyvinylidene fluoride, PVDF) was | PVDF | polyvinylidene fluoride",
                "made with PVDF (polyvinylidene fluoride) as | PVDF | polyvinylidene fluoride",
                "fibres of PAN (polyacrylonitrile) were | PAN | polyacrylonitrile",
                "and fluoroethylene carbonate (FEC: 5 vol%) | FEC | fluoroethylene carbonate",
                "it relates to the charge transfer resistance (Rct) | Rct | charge transfer resistance",
                "in 40 mL deionized water (DI-water) | DI-water | deionized water",
                "with the exchange current density (i0) | i0 | exchange current density",
                "and the adsorption energy (ΔEa) | ΔEa | adsorption energy",
                "by the Warburg impedance (W) | W | Warburg impedance",
                "a peak of pyrrolic N (N-5) is | N-5 | pyrrolic N",
                "the sodium vanadium phosphate (SVP) | SVP | sodium vanadium phosphate",
                "the initial Coulombic efficiency (ICE) | ICE | initial Coulombic efficiency"
            })
    void findsDefinitionsOfShortForms(String text, String shortForm, String longForm) {
        assertThat(finder.find(MarkedPaper.of(text)).acronyms())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.shortForm()).isEqualTo(shortForm);
                            assertThat(it.longForm()).isEqualTo(longForm);
                        });
    }

    @Test
    void findsTwoShortFormsOfOneNoun() {
        assertThat(
                        finder.find(
                                        MarkedPaper.of(
                                                "We build lithium-ion and sodium-ion batteries (LIBs and SIBs)."))
                                .acronyms())
                .extracting(Acronym::shortForm, Acronym::longForm)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("LIBs", "lithium-ion batteries"),
                        org.assertj.core.groups.Tuple.tuple("SIBs", "sodium-ion batteries"));
    }

    @Test
    void takesNoFormulaForAShortForm() {
        assertThat(
                        finder.find(
                                        MarkedPaper.of(
                                                "We took boron nitride (BN), cobalt sulfide (CoS) and carbon dioxide (CO2) at a current density (A)."))
                                .acronyms())
                .isEmpty();
    }

    private List<NamedSentence> sentences(String marked) {
        return finder.find(MarkedPaper.of(marked)).passages().getFirst().sentences();
    }
}
