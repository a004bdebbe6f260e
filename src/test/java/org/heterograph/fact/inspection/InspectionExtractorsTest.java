package org.heterograph.fact.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Document;
import org.heterograph.fact.Extractor;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Characterization;
import org.heterograph.fact.Statement.Morphology;
import org.heterograph.mention.MentionFinder;
import org.heterograph.support.MarkedPaper;
import org.heterograph.support.Nlp;
import org.heterograph.vocabulary.Vocabulary;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class InspectionExtractorsTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read();
    private static final MentionFinder FINDER = new MentionFinder(Nlp.annotator(), VOCABULARY);

    @Test
    void statesWhatATechniqueShowed() {
        List<Statement> found =
                statements(
                        new CharacterizationExtractor(VOCABULARY),
                        "In situ X-ray diffraction (XRD) of SnS/ZnSe revealed that tin forms first.");
        assertThat(found).hasSize(1);
        Characterization shown = (Characterization) found.getFirst();
        assertThat(shown.technique()).isEqualTo("in_situ_XRD");
        assertThat(shown.material()).isEqualTo("SnS/ZnSe");
        assertThat(shown.finding()).contains("tin forms first");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SnS/ZnSe nanorods were obtained.|SnS/ZnSe nanorod",
                "Nanosheets of MoS2 stand upright.|MoS2 nanosheet",
                "The pores of SnS/ZnSe are wide, and SnS/ZnSe has a hollow interior.|SnS/ZnSe hollow"
            })
    void givesAShapeToItsMaterial(String text, String expected) {
        assertThat(statements(new MorphologyExtractor(VOCABULARY, Nlp.parser()), text))
                .extracting(
                        it -> ((Morphology) it).material() + " " + ((Morphology) it).morphology())
                .contains(expected);
    }

    @Test
    void givesTheShapeOfAPhaseToThatPart() {
        Morphology found =
                (Morphology)
                        statements(
                                        new MorphologyExtractor(VOCABULARY, Nlp.parser()),
                                        "Alder et al.[4] grew SnS nanosheets on ZnSe to get SnS/ZnSe.")
                                .getFirst();
        assertThat(found.material()).isEqualTo("SnS/ZnSe");
        assertThat(found.part()).contains("SnS");
    }

    @Test
    void givesAShapeToAllNamedWithIt() {
        assertThat(
                        statements(
                                new MorphologyExtractor(VOCABULARY, Nlp.parser()),
                                "Nanocrystals of SnS and ZnSe lie on the foil."))
                .extracting(it -> ((Morphology) it).material())
                .containsExactly("SnS", "ZnSe");
    }

    @Test
    void givesAShapeToNoneThatHasAnother() {
        assertThat(
                        statements(
                                new MorphologyExtractor(VOCABULARY, Nlp.parser()),
                                "We mixed SnS nanofibers and ZnSe nanocubes."))
                .extracting(it -> ((Morphology) it).material())
                .containsExactly("SnS", "ZnSe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The cycling performance of SnS/ZnSe is shown in Fig. 4.|galvanostatic_cycling",
                "The specific surface area of SnS/ZnSe is 62 m2 g−1.|BET",
                "Ex situ XRD and HRTEM were applied to SnS/ZnSe.|ex_situ_HRTEM",
                "SnS/ZnSe was looked at by electron paramagnetic resonance (EPR).|EPR",
                "The COHP of SnS/ZnSe was calculated.|COHP",
                "The Sn 3d5/2 peak of SnS/ZnSe is shown in Fig. 2.|XPS"
            })
    void knowsATechniqueByWhatItShows(String text, String technique) {
        assertThat(inArticle(new CharacterizationExtractor(VOCABULARY), text))
                .extracting(it -> ((Characterization) it).technique())
                .contains(technique);
    }

    @Test
    void takesNoWishForAResult() {
        assertThat(
                        inArticle(
                                new CharacterizationExtractor(VOCABULARY),
                                "A good rate capability is wanted of SnS/ZnSe."))
                .isEmpty();
    }

    @Test
    void takesNoFilmOfTheElectrolyteForTheMaterials() {
        assertThat(
                        statements(
                                new MorphologyExtractor(VOCABULARY, Nlp.parser()),
                                "An SEI film covers SnS/ZnSe after the first cycle."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Carbon nanotubes are often added to batteries.",
        "SnS/ZnSe works better as nanosheets are rare."
    })
    void claimsNoShapeThatTheSentenceDoesNotGiveTheMaterial(String text) {
        assertThat(statements(new MorphologyExtractor(VOCABULARY, Nlp.parser()), text)).isEmpty();
    }

    private static List<Statement> inArticle(Extractor extractor, String text) {
        Document paper = MarkedPaper.article("On SnS/ZnSe").paragraph(text).build();
        return extractor.extract(paper, FINDER.find(paper));
    }

    @Test
    void looksAtTheSampleAndNotAtWhatItsSignalsAreAssignedTo() {
        Document paper =
                MarkedPaper.article("Cubes for batteries")
                        .paragraph(
                                "SnS/ZnSe was ground. The peaks of the XRD pattern can be indexed to hexagonal SnS.")
                        .build();
        assertThat(new CharacterizationExtractor(VOCABULARY).extract(paper, FINDER.find(paper)))
                .extracting(it -> ((Characterization) it).material())
                .containsExactly("SnS/ZnSe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The loss of the second phase of SnS/ZnSe was confirmed by XRD.|The loss of the second phase of SnS/ZnSe",
                "As Fig. 2 shows in black, XRD of SnS/ZnSe reveals two phases side by side.|two phases side by side"
            })
    void readsWhatWasFound(String text, String finding) {
        Characterization shown =
                (Characterization)
                        statements(new CharacterizationExtractor(VOCABULARY), text).getFirst();
        assertThat(shown.finding()).contains(finding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SnS/ZnSe has good rate performance.",
                "SnS/ZnSe takes part in the charge-discharge cycles of the cell."
            })
    void takesNoPraiseForATechnique(String text) {
        assertThat(statements(new CharacterizationExtractor(VOCABULARY), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NMR offers a nondestructive approach to probe SnS/ZnSe.",
                "More models of SnS/ZnSe can be created using methods such as DFT calculations.",
                "The voids help by dramatically enhancing the cycle stability of SnS/ZnSe."
            })
    void takesNoRemarkOnATechniqueForItsUse(String text) {
        assertThat(statements(new CharacterizationExtractor(VOCABULARY), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The dQ/dV curve of SnS/ZnSe has an anodic peak at 0.3 V.|galvanostatic_cycling"
            })
    void namesTheTechniqueByWhatWasPlottedOrCalculated(String text, String technique) {
        assertThat(statements(new CharacterizationExtractor(VOCABULARY), text))
                .extracting(it -> ((Characterization) it).technique())
                .containsOnly(technique);
    }

    @Test
    void givesEachTechniqueItsOwnFinding() {
        assertThat(
                        statements(
                                new CharacterizationExtractor(VOCABULARY),
                                "The XRD of SnS/ZnSe reveals two phases side by side and DFT calculations suggest a small benefit."))
                .extracting(it -> ((Characterization) it).finding().orElse("none"))
                .last()
                .isEqualTo("a small benefit");
    }

    @Test
    void takesAPictureForNoFinding() {
        assertThat(
                        statements(
                                new CharacterizationExtractor(VOCABULARY),
                                "Fig. 3a displays the XRD pattern of SnS/ZnSe and bulk SnS."))
                .isNotEmpty()
                .allMatch(it -> ((Characterization) it).finding().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Instead of bulky groups, SnS/ZnSe was used and formed rings.",
                "SnS/ZnSe helps to prevent the growth of sodium dendrites that were observed before.",
                "SnS/ZnSe is known with a honeycomb Ni/Mn superstructure."
            })
    void takesNoShapeThatIsAbsentOrOfSomethingElse(String text) {
        assertThat(statements(new MorphologyExtractor(VOCABULARY, Nlp.parser()), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The oxide SnS/ZnSe has layers of edge-sharing octahedra.",
                "SnS/ZnSe is assumed to consist of spherical particles."
            })
    void takesNoLatticeAndNoModelForAShape(String text) {
        assertThat(statements(new MorphologyExtractor(VOCABULARY, Nlp.parser()), text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In air, particles are smaller than those of SnS/ZnSe, as cracks were found in layered structures.",
                "Interlayers of Sn form amorphous tin during the discharge of SnS/ZnSe."
            })
    void trustsNoShapeThatTheGrammarDoesNotGiveTheMaterial(String text) {
        assertThat(statements(new MorphologyExtractor(VOCABULARY, Nlp.parser()), text))
                .filteredOn(it -> ((Morphology) it).material().equals("SnS/ZnSe"))
                .allMatch(it -> it.claim().confidence() < 0.4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SnS/ZnSe shows a mesoporous structure.",
                "The SEM images of SnS/ZnSe reveal a mesoporous structure.",
                "SnS/ZnSe was made by heating a gel and exhibits a mesoporous structure."
            })
    void trustsAShapeThatTheSentenceGivesTheMaterial(String text) {
        assertThat(statements(new MorphologyExtractor(VOCABULARY, Nlp.parser()), text))
                .singleElement()
                .satisfies(it -> assertThat(it.claim().confidence()).isGreaterThan(0.5));
    }

    @Test
    void seesInAFigureTheShapeOfWhatWasSpokenOf() {
        assertThat(
                        inArticle(
                                new MorphologyExtractor(VOCABULARY, Nlp.parser()),
                                "SnS/ZnSe was ground. The images in Fig. 2 reveal irregular nanoflakes."))
                .extracting(it -> ((Morphology) it).morphology())
                .contains("nanoflake");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SnS/ZnSe spheres of 3 µm were obtained.|microsphere",
                "SnS/ZnSe spheres of 30 nm were obtained.|nanosphere",
                "SnS/ZnSe nanorods of 3 µm were obtained.|nanorod",
                "Micron-sized rods of SnS/ZnSe were obtained.|microrod"
            })
    void tellsMicrometresFromNanometres(String text, String shape) {
        assertThat(statements(new MorphologyExtractor(VOCABULARY, Nlp.parser()), text))
                .extracting(it -> ((Morphology) it).morphology())
                .containsExactly(shape);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SnS/ZnSe crystallizes in a unit cell with a network of octahedra.",
                "SnS/ZnSe keeps tin in octahedral geometry.",
                "SnS/ZnSe has an octahedral phase."
            })
    void takesNoPartOfACrystalForAShape(String text) {
        assertThat(statements(new MorphologyExtractor(VOCABULARY, Nlp.parser()), text)).isEmpty();
    }

    @Test
    void givesWhatOthersLookedAtToNoMaterialOfThePaper() {
        assertThat(
                        inArticle(
                                new CharacterizationExtractor(VOCABULARY),
                                "SnS/ZnSe was ground. Alder et al. reported a shift of 40 ppm in the NMR spectrum."))
                .isEmpty();
    }

    @Test
    void readsPoreSizesByAModelOfDensityFunctionalTheoryFromSorption() {
        assertThat(
                        inArticle(
                                new CharacterizationExtractor(VOCABULARY),
                                "The pores of SnS/ZnSe were fitted by non-local density functional theory (NLDFT) in Fig. 2."))
                .extracting(it -> ((Characterization) it).technique())
                .containsOnly("BET");
    }

    private static List<Statement> statements(Extractor extractor, String text) {
        Document paper = MarkedPaper.of(text);
        return extractor.extract(paper, FINDER.find(paper));
    }
}
