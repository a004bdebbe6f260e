package org.heterograph.fact.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.fact.Statement.Measurement;
import org.heterograph.mention.MentionFinder;
import org.heterograph.support.MarkedPaper;
import org.heterograph.support.Nlp;
import org.heterograph.vocabulary.Vocabulary;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

/// What values are of where peaks, signs or the words of the text tell it, with the whole
/// vocabulary.
class NamedValuesTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read();

    private final MentionFinder finder = new MentionFinder(Nlp.annotator(), VOCABULARY);
    private final MeasurementExtractor extractor = new MeasurementExtractor(VOCABULARY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SnS_{2} shows a hump at 0.8 V. | reaction_potential 0.8",
                "In the XPS spectrum of SnS_{2}, two signals stand at 486.9 and 495.3 eV. | binding_energy 486.9; binding_energy 495.3",
                "The Se 3d_{3/2} line of SnSe_{2} (55.1 eV) is sharp. | binding_energy 55.1",
                "The spectra of SnS_{2} were calibrated with the C 1s peak at 284.8 eV. |",
                "FTIR of SnS_{2} gives a peak at 1720 cm^{−1}. | infrared_peak_position 1720.0",
                "Raman of SnS_{2} gives a peak at 314 cm^{−1}. | raman_peak_position 314.0",
                "XAS of SnS_{2} shows a peak at 532 eV. | absorption_energy 532.0",
                "In the cell of SnS_{2}, c = 5.9 Å and β = 98.6°. | lattice_parameter 5.9; lattice_angle 98.6",
                "The refinement of SnS_{2} ends with Rwp = 4.5%. | other:rwp 4.5",
                "The leaching selectivity of SnS_{2} is 97%. | other:leaching_selectivity 97.0",
                "SnS_{2} reaches 81% of the theoretical capacity. | capacity_utilization 81.0",
                "The b value of SnS_{2} at peak 2 is 0.87. | b_value 0.87",
                "The exchange current density of SnS_{2} is 0.9 mA cm^{−2}. | exchange_current 0.9",
                "The plateau region of SnS_{2} lies below 0.1 V. | reaction_potential 0.1"
            })
    void namesWhatAValueIsOf(String sentence, String expected) {
        var document = MarkedPaper.of(sentence);
        String found =
                extractor.extract(document, finder.find(document)).stream()
                        .filter(Measurement.class::isInstance)
                        .map(Measurement.class::cast)
                        .map(it -> it.property() + " " + it.amount().value())
                        .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }
}
