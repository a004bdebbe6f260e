package org.heterograph.fact.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.fact.Amount;
import org.heterograph.fact.Conditions;
import org.heterograph.fact.Statement.Measurement;
import org.heterograph.mention.MentionFinder;
import org.heterograph.support.MarkedPaper;
import org.heterograph.support.Nlp;
import org.heterograph.vocabulary.Vocabulary;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// In which cell and electrolyte, at which temperature and by which method values were found.
class SetupOfValuesTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read();

    private final MentionFinder finder = new MentionFinder(Nlp.annotator(), VOCABULARY);
    private final MeasurementExtractor extractor = new MeasurementExtractor(VOCABULARY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "For the EC/DEC electrolyte, the charge transfer resistance of SnS_{2} is 320 Ω. | 320.0 EC/DEC",
                "In an ether-based electrolyte, SnS_{2} delivers 412 mAh g^{−1}. | 412.0 ether-based",
                "SnS_{2} delivers 412 mAh g^{−1} in the DME electrolyte and 230 mAh g^{−1} in the EC/DEC electrolyte. | 412.0 DME; 230.0 EC/DEC",
                "SnS_{2} cycled with K^{+} in the electrolyte delivers 412 mAh g^{−1}. | 412.0 with K+",
                "SnS_{2} delivers 412 mAh g^{−1}, more than in the DME electrolyte. | 412.0",
                "SnS_{2} forms a solid electrolyte interphase and delivers 412 mAh g^{−1}. | 412.0",
                "The interlayer spacing of SnS_{2} in half cells is 0.59 nm. | 0.59",
                "It was found that the cell with aqueous electrolyte of SnS_{2} delivers 412 mAh g^{−1}. | 412.0 aqueous",
                "In full cells, SnS_{2} delivers 212 mAh g^{−1}. | 212.0 full",
                "Figure 2 compares the discharge curves of half cells. SnS_{2} delivers 412 mAh g^{−1}. | 412.0 half",
                "SnS_{2} delivers 412 mAh g^{−1} in half cells. | 412.0 half",
                "SnS_{2} delivers 212 mAh g^{−1}, not as good as in half cells. | 212.0",
                "SnS_{2} has high rate capability (261 mAh g^{−1} at 5 A g^{−1}) and stability (242 mAh g^{−1} at 1 A g^{−1} after 400 cycles) at − 40 °C. | 261.0 -40.0 degC; 242.0 -40.0 degC",
                "SnS_{2} annealed at 150 °C delivers 412 mAh g^{−1} after 50 cycles. | 412.0 annealed at 150 °C",
                "SnS_{2} came from a solvothermal route at 180 °C for 12 h; it delivers 412 mAh g^{−1} after 50 cycles. | 412.0 solvothermal route at 180 °C",
                "With a mass loading of 4.2 mg cm^{−2}, SnS_{2} delivers 412 mAh g^{−1}. | 4.2; 412.0 4.2 mg/cm2",
                "The diffusion coefficient of SnS_{2} determined by GITT is 2 × 10^{−11} cm^{2} s^{−1}. | 2.0E-11 GITT",
                "The HRTEM image shows a lattice spacing of SnS_{2} of 0.59 nm. | 0.59 HRTEM",
                "SnS_{2} shows plateaus at 1.3 V during discharge, and two more at 1.6 V during charge. | 1.3 discharge; 1.6 charge",
                "Carbonate-based electrolytes let SnS_{2} fade to a capacity of 15 mAh g^{−1}. | 15.0 carbonate-based",
                "SnS_{2} was tested using a DME electrolyte, delivering 412 mAh g^{−1}. | 412.0 DME",
                "Two plateaus of SnS_{2} appear at 1.6 V upon charging. | 1.6 charge",
                "Two peaks of SnS_{2} were seen at 1.13 and 1.38 V during an anodic scan, and the corresponding peaks at 0.78 and 0.63 V during a cathodic scan. | 1.13 charge CV; 1.38 charge CV; 0.78 discharge CV; 0.63 discharge CV",
                "SnS_{2} has plateaus at 1.6 and 1.2 V during desodiation and sodiation, respectively. | 1.6 charge; 1.2 discharge",
                "The cathodic/anodic peaks of SnS_{2} are located at 0.20/0.36 and 1.56/1.78 V. | 0.2 discharge; 0.36 charge; 1.56 discharge; 1.78 charge",
                "SnS_{2} shows three oxidation peaks (0.91 V, 1.17 V, and 2.43 V) in the first charge. | 0.91 charge; 1.17 charge; 2.43 charge",
                "In the first cathodic scan, SnS_{2} shows a peak at 1.2 V. The last sharp peak of SnS_{2} at 0.4 V comes from alloying. | 1.2 discharge CV; 0.4 discharge CV",
                "In the first cathodic scan, SnS_{2} shows a peak at 1.2 V. In the subsequent cycles, the peak of SnS_{2} moves to 1.4 V. | 1.2 discharge CV; 1.4 CV",
                "A pair of redox peaks of SnS_{2} lies at 1.2 and 1.6 V after the first discharge. | 1.2; 1.6",
                "The anodic peak of SnS_{2} was seen at 1.95 V and the cathodic peak at 0.57 V. | 1.95 charge; 0.57 discharge",
                "The peak of SnS_{2} at 0.4 V is due to the reduction of Sn. | 0.4 discharge",
                "The interlayer spacing of the fully discharged electrode of SnS_{2} is 0.71 nm. | 0.71 discharge",
                "Fig. 4a shows the CV curves of SnS_{2}. It was swept thrice. The peaks of SnS_{2} are found at 1.2 and 0.7 V. | 1.2 CV; 0.7 CV",
                "Fig. 4a shows the CV curves of SnS_{2}. Fig. 4b shows the discharge curves. The peaks of SnS_{2} are found at 1.2 and 0.7 V. | 1.2 discharge; 0.7 discharge",
                "In contrast to the ether electrolyte, SnS_{2} delivers 212 mAh g^{−1}. | 212.0",
                "The cell of SnS_{2}‖SnS_{2} delivers 412 mAh g^{−1}. | 412.0 symmetric"
            })
    void findsTheSetupOfEachValue(String text, String expected) {
        assertThat(printed(text, SetupOfValuesTest::setup)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DFT calculations were carried out. The adsorption energy of Na on SnS_{2} is −1.2 eV. | -1.2 calculated",
                "The band gap of SnS_{2} calculated by density functional theory is 1.4 eV. | 1.4 calculated",
                "The diffusion barrier of SnS_{2} was measured to be 0.4 eV. | 0.4 measured",
                "SnS_{2} showed a negative lattice strain of about 0.06%. | -0.06 measured",
                "SnS_{2} showed a lattice strain of about 0.06%. | 0.06 measured"
            })
    void tellsWhatIsCalculatedAndWhatIsBelowZero(String text, String expected) {
        assertThat(
                        printed(
                                text,
                                it ->
                                        it.amount().value()
                                                + it.basis()
                                                        .map(
                                                                b ->
                                                                        " "
                                                                                + b.name()
                                                                                        .toLowerCase(
                                                                                                Locale
                                                                                                        .ROOT))
                                                        .orElse("")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SnS_{2} shows capacities of 512, 480, 430 and 350 mAh g^{−1} at rates of 0.1, 0.2, 0.5, 1 and 2C. | SnS2 rate_capacity; SnS2 rate_capacity; SnS2 rate_capacity; SnS2 rate_capacity",
                "A full cell of NaFePO_{4}‖SnS_{2} was made. SnS_{2} suits it. The full cell delivers 177 mAh g^{−1}. | NaFePO4‖SnS2 specific_capacity"
            })
    void givesRatesAndFullCellsTheirDue(String text, String expected) {
        assertThat(printed(text, it -> it.material() + " " + it.property())).isEqualTo(expected);
    }

    private String printed(String text, java.util.function.Function<Measurement, String> word) {
        var document = MarkedPaper.of(text);
        return extractor.extract(document, finder.find(document)).stream()
                .filter(Measurement.class::isInstance)
                .map(Measurement.class::cast)
                .map(word)
                .collect(Collectors.joining("; "));
    }

    private static String setup(Measurement it) {
        Conditions held = it.conditions();
        return Stream.of(
                        Optional.of(String.valueOf(it.amount().value())),
                        held.cell().cell(),
                        held.cell().electrolyte(),
                        held.massLoading().map(SetupOfValuesTest::amount),
                        held.temperature().map(SetupOfValuesTest::amount),
                        held.state().state(),
                        held.state().method(),
                        held.state().note())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String amount(Amount it) {
        return it.value() + " " + it.unit().orElse("?");
    }
}
