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
        assertThat(statements(new MorphologyExtractor(VOCABULARY), text))
                .extracting(
                        it -> ((Morphology) it).material() + " " + ((Morphology) it).morphology())
                .contains(expected);
    }

    @Test
    void givesTheShapeOfAPhaseToThatPart() {
        Morphology found =
                (Morphology)
                        statements(
                                        new MorphologyExtractor(VOCABULARY),
                                        "Alder et al.[4] grew SnS nanosheets on ZnSe to get SnS/ZnSe.")
                                .getFirst();
        assertThat(found.material()).isEqualTo("SnS/ZnSe");
        assertThat(found.part()).contains("SnS");
    }

    @Test
    void takesNoFilmOfTheElectrolyteForTheMaterials() {
        assertThat(
                        statements(
                                new MorphologyExtractor(VOCABULARY),
                                "An SEI film covers SnS/ZnSe after the first cycle."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Carbon nanotubes are often added to batteries.",
        "SnS/ZnSe works better as nanosheets are rare."
    })
    void claimsNoShapeThatTheSentenceDoesNotGiveTheMaterial(String text) {
        assertThat(statements(new MorphologyExtractor(VOCABULARY), text)).isEmpty();
    }

    private static List<Statement> statements(Extractor extractor, String text) {
        Document paper = MarkedPaper.of(text);
        return extractor.extract(paper, FINDER.find(paper));
    }
}
