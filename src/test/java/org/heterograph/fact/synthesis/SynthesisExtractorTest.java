package org.heterograph.fact.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Document;
import org.heterograph.fact.Statement.Synthesis;
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

class SynthesisExtractorTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read();
    private static final MentionFinder FINDER = new MentionFinder(Nlp.annotator(), VOCABULARY);

    @Test
    void readsTheStepsOfACreditedWork() {
        List<Synthesis> steps =
                steps(
                        MarkedPaper.of(
                                "Alder et al.[4] made SnS/ZnSe by a hydrothermal reaction of SnCl2 and thiourea"
                                        + " at 160 °C for 12 h, followed by selenization at 500 °C for 2 h under argon."));
        assertThat(steps)
                .extracting(Synthesis::method)
                .containsExactly("hydrothermal", "selenization");
        assertThat(steps).extracting(it -> it.step().orElseThrow()).containsExactly(1, 2);
        assertThat(steps.getFirst().precursors()).containsExactly("SnCl2", "thiourea");
        assertThat(steps.getFirst().temperature().orElseThrow().value()).isEqualTo(160);
        assertThat(steps.getLast().duration().orElseThrow().value()).isEqualTo(2);
        assertThat(steps.getLast().atmosphere()).contains("argon");
    }

    @Test
    void readsAProcedureInOrder() {
        Document paper =
                MarkedPaper.article("Cubes of SnS/ZnSe for batteries")
                        .heading("2.1", "Synthesis of SnS/ZnSe")
                        .paragraph(
                                "The salts were stirred for 30 min. The solution was heated at 180 °C for 10 h in a"
                                        + " Teflon-lined autoclave. The powder was washed with water, dried, and"
                                        + " calcined at 400 °C for 1 h and 600 °C for 2 h in Ar.")
                        .heading("2.2", "Electrochemical measurements")
                        .paragraph("The slurry was mixed and dried at 60 °C for 8 h.")
                        .build();
        List<Synthesis> steps = steps(paper);
        assertThat(steps)
                .extracting(Synthesis::method)
                .containsExactly(
                        "stirring",
                        "hydrothermal",
                        "washing",
                        "drying",
                        "calcination",
                        "calcination");
        assertThat(steps).extracting(Synthesis::material).containsOnly("SnS/ZnSe");
        assertThat(steps.getLast().temperature().orElseThrow().value()).isEqualTo(600);
    }

    @Test
    void joinsASolutionAndItsStirringAndHeatingAndItsKeeping() {
        List<Synthesis> steps =
                steps(
                        procedure(
                                "The salts were dissolved in water under vigorous stirring for 3 h. The solid was"
                                        + " collected by centrifugation and washed with ethanol. It was heated from room"
                                        + " temperature to 450 °C in 40 min and held for 2 h."));
        assertThat(steps)
                .extracting(Synthesis::method)
                .containsExactly("stirring", "washing", "annealing");
        assertThat(steps.getLast().temperature().orElseThrow().value()).isEqualTo(450);
        assertThat(steps.getLast().duration().orElseThrow().value()).isEqualTo(2);
    }

    @Test
    void namesAMethodThatTheVocabularyLacksAsThePaperDoes() {
        assertThat(steps(procedure("SnS/ZnSe was prepared by a simple flux-growth method.")))
                .extracting(Synthesis::method)
                .containsExactly("other:flux_growth");
    }

    @Test
    void tellsThatASampleWasMadeInTheSameWay() {
        assertThat(steps(procedure("Bare SnS was synthesized by the same procedure without zinc.")))
                .extracting(Synthesis::method, Synthesis::material)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("other:same_procedure", "SnS"));
    }

    @Test
    void takesNoSettingsOfTheReactionForTheFiltrationAfterIt() {
        List<Synthesis> steps =
                steps(procedure("After 30 min of reaction at 200 °C, the solid was filtered."));
        assertThat(steps.getLast().method()).isEqualTo("filtration");
        assertThat(steps.getLast().temperature()).isEmpty();
    }

    @Test
    void readsNoStepsFromTheMakingOfAnodes() {
        assertThat(
                        steps(
                                MarkedPaper.article("Cubes of SnS/ZnSe for batteries")
                                        .heading("2.1", "Anode preparation")
                                        .paragraph(
                                                "The SnS/ZnSe pellets were dried at 80 °C for 24 h.")
                                        .build()))
                .isEmpty();
    }

    @Test
    void takesNoStepFromWhatThingsAreCalledAfter() {
        assertThat(
                        steps(
                                procedure(
                                        "The dried gel of the sol-gel precursor was calcined at 500 °C for 2 h. During calcination the carbon burned.")))
                .extracting(Synthesis::method)
                .containsExactly("calcination");
    }

    @Test
    void namesHeatingByItsVesselOrByWhatIsHeatedWithIt() {
        assertThat(
                        steps(
                                procedure(
                                        "SnS/ZnSe was made by a solvothermal method. The mixture was heated at 180 °C for 12 h. The powder was heated with selenium at 450 °C for 2 h.")))
                .extracting(Synthesis::method)
                .containsExactly("solvothermal", "solvothermal", "selenization");
    }

    @Test
    void namesPrecursorsThatAreWeighedAheadOfTheStep() {
        List<Synthesis> steps =
                steps(
                        procedure(
                                "Typically, 0.5 g of SnCl2 and 1 g thiourea (TU) were dissolved in water."));
        assertThat(steps.getFirst().precursors()).containsExactly("SnCl2", "thiourea");
    }

    @Test
    void readsTheMakingOfAMaterialForAnodes() {
        Document paper =
                MarkedPaper.article("Cubes of SnS/ZnSe for batteries")
                        .heading("2.1", "Synthesis of SnS/ZnSe anodes")
                        .paragraph("The powder was calcined at 500 °C for 2 h.")
                        .build();
        assertThat(steps(paper)).extracting(Synthesis::method).containsExactly("calcination");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The impurity of SnS/ZnSe may be the consequence of oxidation of the precipitate.",
                "The sample is denoted as SnS/ZnSe combustion.",
                "The samples are SnS/ZnSe, called “SnS combustion” here.",
                "The pellets of intermediate “combustion” were weighed.",
                "The heating ramp between the steps was 10 °C min−1.",
                "Two electrolytes were prepared for electrodeposition.",
                "The coatings of SnS/ZnSe were expected to show a peak at 14°.",
                "SnS/ZnSe was made without the use of complex pore-forming templates.",
                "A 1 M electrolyte solution was prepared by stirring.",
                "The surface area of SnS/ZnSe was obtained by the Brunauer–Emmett–Teller method."
            })
    void readsNoStepsFromSuppositionsNamesAndMeasurements(String text) {
        assertThat(steps(procedure(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SnS/ZnSe films were electrodeposited on Cu foil for 200 s.|electrodeposition",
                "The solution was injected under ultrasonic vibration.|sonication",
                "The heat treatment was carried out at 400 °C.|annealing",
                "The mixture was hydrothermally treated at 180 °C for 10 h.|hydrothermal",
                "SnS/ZnSe was made by a one-step hydrothermal method.|hydrothermal"
            })
    void readsWhatWasCarriedOut(String text, String method) {
        assertThat(steps(procedure(text))).extracting(Synthesis::method).containsExactly(method);
    }

    @Test
    void keepsTheBracketsOfFormulas() {
        assertThat(
                        steps(
                                        procedure(
                                                "The powder was annealed with Fe(NO3)3 (98 %) and selenium at 500 °C."))
                                .getFirst()
                                .precursors())
                .containsExactly("Fe(NO3)3", "selenium");
    }

    @Test
    void readsNoStepsBehindATitleOfSomethingElse() {
        assertThat(
                        steps(
                                procedure(
                                        "Structure Characterization: The powder was dried at 60 °C for 8 h.")))
                .isEmpty();
    }

    @Test
    void givesWhatFollowsAnIntermediateToTheAim() {
        List<Synthesis> steps =
                steps(
                        procedure(
                                "To synthesize CuSe, SnO2 was first made by mixing SnCl2 and thiourea. The powder was"
                                        + " ground with NaOH and annealed at 500 °C under a mixed Ar/H2 (90:10) atmosphere."));
        assertThat(steps.getFirst().material()).isEqualTo("SnO2");
        assertThat(steps.getFirst().precursors()).containsExactly("SnCl2", "thiourea");
        assertThat(steps.getLast().material()).isEqualTo("CuSe");
        assertThat(steps.getLast().atmosphere()).contains("Ar/H2");
    }

    private static Document procedure(String paragraph) {
        return MarkedPaper.article("Cubes of SnS/ZnSe for batteries")
                .heading("2.1", "Synthesis of SnS/ZnSe")
                .paragraph(paragraph)
                .build();
    }

    @Test
    void readsNoStepsFromPeaksAndEnergies() {
        assertThat(
                        steps(
                                MarkedPaper.of(
                                        "The reduction peak of SnS/ZnSe and its activation energy were obtained without any template.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An electrolyte solution holding predried NaPF6 (Carrier Ltd., 99.9 %) in molten ethylene carbonate, which is clear and free of water, was prepared by stirring.",
                "The cycled electrodes were rinsed with DMC to take away residual electrolyte.",
                "For ex situ XRD measurements, the powder was ground in the glovebox.",
                "The vertically grown and thin sheets of SnS/ZnSe last.",
                "The properties of the obtained SnS/ZnSe were looked at under the same conditions."
            })
    void readsNoStepsFromWhatMakesNoSample(String text) {
        assertThat(steps(procedure(text))).isEmpty();
    }

    @Test
    void takesStirringAsTheMannerOfTheStepBefore() {
        assertThat(
                        steps(
                                procedure(
                                        "The film was electrodeposited from the bath with constant stirring.")))
                .extracting(Synthesis::method)
                .containsExactly("electrodeposition");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "For SnS/ZnSe, Na2CO3, NiO (99 %, Ore Ltd.) and TiO2 were mixed and pressed.|Na2CO3;NiO;TiO2",
                "To make it, proper amounts of SnCl2 and thiourea were ground for 2 h.|SnCl2;thiourea"
            })
    void readsThePrecursorsListedBeforeTheVerb(String text, String precursors) {
        assertThat(String.join(";", steps(procedure(text)).getFirst().precursors()))
                .isEqualTo(precursors);
    }

    @Test
    void givesAStepToWhatIsObtainedByItAndNotToWhatGoesIn() {
        assertThat(
                        steps(
                                procedure(
                                        "The wet powder of SnO2 was calcined in nitrogen for a certain time, and cubic SnS/ZnSe without water was separately obtained.")))
                .extracting(Synthesis::material)
                .containsExactly("SnS/ZnSe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The slip was spray-dried at 200 °C.|spray_drying",
                "The solution was spun into fibers.|electrospinning"
            })
    void knowsWaysOfMakingApart(String text, String method) {
        assertThat(steps(procedure(text))).extracting(Synthesis::method).containsExactly(method);
    }

    private static List<Synthesis> steps(Document paper) {
        return new SynthesisExtractor(VOCABULARY, Nlp.parser())
                .extract(paper, FINDER.find(paper)).stream().map(Synthesis.class::cast).toList();
    }
}
