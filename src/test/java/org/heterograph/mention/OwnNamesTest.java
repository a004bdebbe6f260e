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
    void takesNumbersGluedToACoinedNameForASeries() {
        assertThat(
                        names(
                                "The coated powders were denoted as NMO@Zr. NMO@Zr1 and NMO@Zr3 last,"
                                        + " but NMO@Zr1 beats NMO@Zr3."))
                .contains("NMO@Zr1", "NMO@Zr3");
    }

    @Test
    void takesACodeThatBeginsWithOneLetter() {
        assertThat(names("The C-HAT-600 sample is porous. C-HAT-600 swells, as C-HAT-600 must."))
                .contains("C-HAT-600");
    }

    @Test
    void knowsNamesInEverySpelling() {
        assertThat(names("It was pressed on aluminium foil with sulphur and carbon-fibre."))
                .containsExactly("aluminium foil", "sulphur", "carbon-fibre");
    }

    @Test
    void keepsThePrefixOfACompoundWhole() {
        assertThat(names("The birnessite-NaMnO_{2} and int-NaCrS_{2} were heated."))
                .containsExactly("birnessite-NaMnO2", "int-NaCrS2");
    }

    @Test
    void namesClassesOfMaterialsAndTellsNothingOfThem() {
        Mentions found =
                finder.find(
                        MarkedPaper.of(
                                "Transition metal oxides (TMOs) and vanadium sulfides swell."));
        assertThat(found.materials())
                .allMatch(MaterialMention::isClass)
                .extracting(MaterialMention::name)
                .containsExactly("Transition metal oxides", "TMOs", "vanadium sulfides");
        assertThat(found.passages().getFirst().sentences().getFirst().materials()).isEmpty();
    }

    @Test
    void joinsThePolymorphWithItsBareNameWhereThereIsOneOnly() {
        Document paper =
                MarkedPaper.article("On anodes")
                        .paragraph("α-Sb_{2}S_{3} was made. Sb_{2}S_{3} lasts.")
                        .build();
        assertThat(finder.find(paper).materials())
                .extracting(MaterialMention::entity)
                .containsOnly("α-Sb2S3");
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
    void keepsACodeWithJoinsWhole() {
        assertThat(
                        names(
                                "Porous carbon fibres (PCF) were made. The product was named PCF_A."
                                        + " PCF is dense. PCF_A_pe fades, PCF_A_pe cracks, and"
                                        + " PCF-2 has, as PCF-2 should, more sodium."))
                .contains("PCF", "PCF_A", "PCF_A_pe", "PCF-2");
    }

    @Test
    void takesAShortFormForWhatThePaperDefinesItAs() {
        assertThat(kinds("Salts were solved in propylene carbonate (PC). PC is stable."))
                .contains("PC is solvent");
        assertThat(kinds("SnS@PC was cycled.")).containsExactly("SnS@PC is composite");
        assertThat(names("It was seen by cross polarization (CP). The CP signal is weak."))
                .doesNotContain("CP");
    }

    @Test
    void joinsWhatABracketSetsBesideAName() {
        assertThat(entities("Nickel ferrite (NiFe_{2}O_{4}) was made. Nickel ferrite fades."))
                .containsOnly("NiFe2O4");
        assertThat(
                        entities(
                                "Na_{4}V_{2}(PO_{4})_{3} (Na4VP) was made. Na4VP lasts, as Na4VP"
                                        + " is stable."))
                .containsOnly("Na4V2(PO4)3");
    }

    @Test
    void takesMetalsBeforeOneAnionForOneCompound() {
        assertThat(kinds("The nickel manganese oxide and sodium niobate were milled."))
                .containsExactly("nickel manganese oxide is phase", "sodium niobate is phase");
    }

    @Test
    void namesTheControlThatThePaperSetsBesideItsOwn() {
        assertThat(
                        names(
                                "The traditional electrode was cast. SnS lasts longer than the"
                                        + " traditional electrode. That of traditional electrode is"
                                        + " thick."))
                .contains("traditional electrode");
        assertThat(names("The traditional electrode is thick.")).isEmpty();
    }

    @Test
    void takesCodesThatStandBesideSamplesForSamples() {
        assertThat(
                        names(
                                "Na_{2}Ti_{3}O_{7} (NTO) was doped. The gaps of NTO, NTVO and NTNO"
                                        + " differ. NTO, NTVO and NTNO last. NTVO and NTNO are grey."))
                .contains("NTVO", "NTNO");
    }

    @Test
    void takesAShortFormWithWordsAheadAsASampleOfItsOwn() {
        assertThat(
                        names(
                                "Hard carbon (HC) was washed. The ww-hz-HC electrode lasts, as"
                                        + " ww-hz-HC is pure."))
                .contains("ww-hz-HC");
    }

    @Test
    void takesNumbersOfSamplesForNamesButNoFigures() {
        assertThat(
                        names(
                                "The S1 sample and the S2 sample were dried. S1–S3 electrodes were"
                                        + " pressed. The S3 electrode fades (Fig. S2)."))
                .containsExactly("S1", "S2", "S3");
        assertThat(names("The spectra of S1 and S2 are shown in Fig. S1.")).isEmpty();
    }

    @Test
    void findsASupportOfThePapersOwnWhereItStandsAlone() {
        assertThat(kinds("MoS_{2}-PrGO, SnS-PrGO and MoS_{2}-PrGO were made. PrGO is porous."))
                .contains("PrGO is support");
    }

    @Test
    void isAboutTheAnodeOfTheTitleThoughTheCathodeIsNamedMore() {
        Document paper =
                MarkedPaper.article("Alloy anodes that last")
                        .paragraph(
                                "The Sn anode lasts, the Sn anode is dense, and no Sn anode fades."
                                        + " The NVP@C cathode is known. NVP@C is cheap. An NVP@C"
                                        + " cathode was used. NVP@C is grey.")
                        .build();
        assertThat(topic(paper)).isEqualTo("Sn");
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

    private List<String> kinds(String text) {
        return finder.find(MarkedPaper.of(text)).materials().stream()
                .map(it -> it.name() + " is " + it.composite().kind())
                .distinct()
                .toList();
    }

    private List<String> entities(String text) {
        return finder.find(MarkedPaper.of(text)).materials().stream()
                .map(MaterialMention::entity)
                .toList();
    }

    private List<String> names(String text) {
        return finder.find(MarkedPaper.of(text)).materials().stream()
                .map(MaterialMention::name)
                .toList();
    }
}
