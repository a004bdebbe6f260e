package org.heterograph.fact.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.fact.Conditions;
import org.heterograph.fact.Statement.Measurement;
import org.heterograph.mention.MentionFinder;
import org.heterograph.support.MarkedPaper;
import org.heterograph.support.Nlp;
import org.heterograph.vocabulary.Vocabulary;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

/// At which current and after how many cycles values hold, with the whole vocabulary.
class StatedConditionsTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read();

    private final MentionFinder finder = new MentionFinder(Nlp.annotator(), VOCABULARY);
    private final MeasurementExtractor extractor = new MeasurementExtractor(VOCABULARY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SnS_{2} delivers 318 mAh g^{−1} after 100 cycles at 0.1 A g^{−1} with a capacity retention of 91%. | specific_capacity 318.0 at 0.1 A/g after 100; capacity_retention 91.0 at 0.1 A/g after 100",
                "SnS_{2} was cycled at 1 A g^{−1}, showing 318 mAh g^{−1} after 500 cycles. The corresponding capacity retention is 91%. | specific_capacity 318.0 at 1.0 A/g after 500; capacity_retention 91.0 at 1.0 A/g after 500",
                "SnS_{2} keeps 203 mAh g^{−1} over 2000 cycles at 10 A g^{−1} with a decay of 0.012% per cycle. | specific_capacity 203.0 at 10.0 A/g after 2000; capacity_fade_per_cycle 0.012 at 10.0 A/g after 2000",
                "SnS_{2} keeps 412 mAh g^{−1} at 1 A g^{−1} with a CE of 99.6% after 200 cycles. | specific_capacity 412.0 at 1.0 A/g after 200; coulombic_efficiency 99.6 at 1.0 A/g after 200",
                "SnS_{2} shows an initial discharge capacity of 812 mAh g^{−1} and a charge capacity of 610 mAh g^{−1} at 0.1 A g^{−1}. | specific_capacity 812.0 at 0.1 A/g after 1; specific_capacity 610.0 at 0.1 A/g after 1",
                "After 100 cycles at 100 mA g^{−1}, 405 mAh g^{−1} remain for SnS_{2}, whereas that of MoS_{2} is only 88 mAh g^{−1}. | specific_capacity 405.0 at 100.0 mA/g after 100; specific_capacity 88.0 at 100.0 mA/g after 100",
                "At 0.2 A g^{−1}, capacities of 301 mAh g^{−1} for SnS_{2}, 327 mAh g^{−1} for MoS_{2} and 359 mAh g^{−1} for FeS_{2} were found. | specific_capacity 301.0 at 0.2 A/g; specific_capacity 327.0 at 0.2 A/g; specific_capacity 359.0 at 0.2 A/g",
                "The capacity of SnS_{2} decreased from 512 mAh g^{−1} at 0.1 A g^{−1} to 250 mAh g^{−1} at 5 A g^{−1}. | specific_capacity 512.0 at 0.1 A/g; rate_capacity 250.0 at 5.0 A/g",
                "When the current increased from 0.1 to 5 A g^{−1}, SnS_{2} still keeps 67% of its capacity. | capacity_retention 67.0 at 5.0 A/g",
                "As the current falls from 5 to 0.1 A g^{−1}, the capacity of SnS_{2} rises from 250 to 512 mAh g^{−1}. | rate_capacity 250.0 at 5.0 A/g; rate_capacity 512.0 at 0.1 A/g",
                "SnS_{2} shows capacities of 512 (0.1 A g^{−1}), 480 (0.5 A g^{−1}) and 350 mAh g^{−1} (2 A g^{−1}). | specific_capacity 512.0 at 0.1 A/g; specific_capacity 480.0 at 0.5 A/g; specific_capacity 350.0 at 2.0 A/g",
                "SnS_{2} exhibits 512 mAh g^{−1} at 0.1 A g^{−1}, 480 mAh g^{−1} at 0.5 A g^{−1} and 350 mAh g^{−1} at 2 A g^{−1}. | rate_capacity 512.0 at 0.1 A/g; rate_capacity 480.0 at 0.5 A/g; rate_capacity 350.0 at 2.0 A/g",
                "The cell of SnS_{2} retains 80% of its capacity after 1000 cycles at 2 A g^{−1}. | capacity_retention 80.0 at 2.0 A/g after 1000",
                "SnS_{2} keeps a retention of 94.9% (compared to the second cycle) after 50 cycles at 0.1 A g^{−1}. | capacity_retention 94.9 at 0.1 A/g after 50",
                "The capacity retention of SnS_{2} is 75% when the current increases 30 times to 3 A g^{−1}. | capacity_retention 75.0 at 3.0 A/g",
                "The Rct of SnS_{2} is 120 Ω before cycling and 45 Ω after 100 cycles. | charge_transfer_resistance 120.0; charge_transfer_resistance 45.0 after 100",
                "As the cycle number increases to 100, the Rct of SnS_{2} decreases to 35 Ω. | charge_transfer_resistance 35.0 after 100",
                "In the first cathodic scan SnS_{2} shows a peak at 1.1 V (only the first scan). The peaks of SnS_{2} at 0.7 and 0.4 V follow. | reaction_potential 1.1 after 1; reaction_potential 0.7 after 1; reaction_potential 0.4 after 1",
                "SnS_{2} was tested with 1 C taken as 500 mA g^{−1}. SnS_{2} delivers 300 mAh g^{−1} at C/10 after 20 cycles. | specific_capacity 300.0 at 0.05 A/g after 20",
                "SnS_{2} delivers 812 mAh g^{−1} at 0.1 A g^{−1} in the first cycle. The ICE of SnS_{2} is 71%. | specific_capacity 812.0 at 0.1 A/g after 1; initial_coulombic_efficiency 71.0 at 0.1 A/g",
                "Figure 4a compares the discharge curves of SnS_{2} in the third cycle at 0.1 A g^{−1}. SnS_{2} affords 447 mAh g^{−1}. | specific_capacity 447.0 at 0.1 A/g after 3",
                "SnS_{2} delivers a volumetric capacity of 58.4 mAh cm^{−3} at 0.05 A cm^{−3}. | volumetric_capacity 58.4 at 0.05 A/cm3",
                "SnS_{2} was examined by tests in half-cells at 0.3 A g^{−1}, see Fig. 5. SnS_{2} affords 447 mAh g^{−1}. | specific_capacity 447.0 at 0.3 A/g",
                "Figure 4a shows the discharge curves of SnS_{2} from 0.1 to 5 A g^{−1}. SnS_{2} affords 447 mAh g^{−1}. | specific_capacity 447.0",
                "Alder et al.[3] tested SnS_{2} at 1 A g^{−1}. The ICE of SnS_{2} is 71%. | initial_coulombic_efficiency 71.0",
                "At a current of 20 mA g^{−1}, SnS_{2} fades from 230 mAh g^{−1} in the first cycle to 218 mAh g^{−1} in the fifth cycle. | specific_capacity 230.0 at 20.0 mA/g after 1; specific_capacity 218.0 at 20.0 mA/g after 5",
                "SnS_{2} shows 484 mAh g^{−1} in the 2nd cycle and 474 mAh g^{−1} in the 100th cycle at 0.1 A g^{−1}. | specific_capacity 484.0 at 0.1 A/g after 2; specific_capacity 474.0 at 0.1 A/g after 100",
                "After 100 cycles, SnS_{2} delivers less than 60 mAh g^{−1} and, at the end of the 130th cycle, the capacity drops to 49 mAh g^{−1}. | specific_capacity 60.0 after 100; specific_capacity 49.0 after 130",
                "SnS_{2} keeps 328 mAh g^{−1} after 900 cycles at 0.5 C (1 C is taken as 500 mA g^{−1}). | specific_capacity 328.0 at 0.25 A/g after 900",
                "SnS_{2} shows 91, 89 and 87 mAh g^{−1}, whereas the sample of MoS_{2} gives capacities of 104, 102 and 100 mAh g^{−1} at 0.1, 0.2 and 0.5 A g^{−1}, respectively. | rate_capacity 91.0 at 0.1 A/g; rate_capacity 89.0 at 0.2 A/g; rate_capacity 87.0 at 0.5 A/g; rate_capacity 104.0 at 0.1 A/g; rate_capacity 102.0 at 0.2 A/g; rate_capacity 100.0 at 0.5 A/g",
                "After 100 cycles, SnS_{2} shows a retention of 98% while MoS_{2} has a retention of 99%. | capacity_retention 98.0 after 100; capacity_retention 99.0 after 100",
                "SnS_{2} rises to 558 mAh g^{−1} until cycle 200. | specific_capacity 558.0 after 200",
                "SnS_{2} shows 131 mAh g^{−1} at 0.1 A g^{−1}, retaining 97% of its initial value after 2000 cycles at 10 A g^{−1}. | specific_capacity 131.0 at 0.1 A/g; capacity_retention 97.0 at 10.0 A/g after 2000",
                "SnS_{2} shows 102 mAh g^{−1} at 0.1 A g^{−1}, with a capacity retention of 99.7% over 100 cycles. | specific_capacity 102.0 at 0.1 A/g; capacity_retention 99.7 at 0.1 A/g after 100",
                "SnS_{2} gives 284 mAh g^{−1} in the 100th cycle and 84 mAh g^{−1} at 2 A g^{−1}. | specific_capacity 284.0 after 100; specific_capacity 84.0 at 2.0 A/g",
                "SnS_{2} reached 80 and 65% capacity retention after 1300 cycles at 60 mA g^{−1} and 5700 cycles at 600 mA g^{−1}. | capacity_retention 80.0 at 60.0 mA/g after 1300; capacity_retention 65.0 at 600.0 mA/g after 5700",
                "SnS_{2} was tested at rates of 0.5, 1, and 2 A g^{−1} for 2000 cycles. The obtained capacities of SnS_{2} are 412, 350, and 280 mAh g^{−1}. | specific_capacity 412.0 at 0.5 A/g after 2000; specific_capacity 350.0 at 1.0 A/g after 2000; specific_capacity 280.0 at 2.0 A/g after 2000",
                "SnS_{2} gave 450, 400, and 300 mAh g^{−1} at 0.5, 1, and 2 A g^{−1}. The capacities of MoS_{2} are 412, 350, and 280 mAh g^{−1}. | rate_capacity 450.0 at 0.5 A/g; rate_capacity 400.0 at 1.0 A/g; rate_capacity 300.0 at 2.0 A/g; specific_capacity 412.0; specific_capacity 350.0; specific_capacity 280.0",
                "The first cycle of SnS_{2} shows a loss, and the reversible capacity on subsequent cycles levels off at 412 mAh g^{−1}. | specific_capacity 412.0",
                "Fig. 10a is the discharge curves of SnS_{2} in the third cycle at 0.1 A g^{−1}. The capacity of SnS_{2} is 412 mAh g^{−1}. | specific_capacity 412.0 at 0.1 A/g after 3",
                "The capacity of SnS_{2} rises from 217 mAh g^{−1} to 229 mAh g^{−1} after 15 galvanostatic cycles. | specific_capacity 217.0; specific_capacity 229.0 after 15",
                "SnS_{2} keeps 302 mAh g^{−1} at 2 A g^{−1}. The curves of SnS_{2} at various current densities show a plateau at 0.7 V. | specific_capacity 302.0 at 2.0 A/g; reaction_potential 0.7",
                "Alder et al. tested SnS_{2} at 1 A g^{−1} over 300 cycles. Birch et al. found that SnS_{2} keeps 212 mAh g^{−1} after 1500 cycles. | specific_capacity 212.0 after 1500",
                "SnS_{2} was cycled at 1 A g^{−1}. A film grows on it (Alder et al., 2019). SnS_{2} keeps 212 mAh g^{−1} after 1500 cycles. | specific_capacity 212.0 at 1.0 A/g after 1500",
                "After the first cycle, the curves of SnS_{2} overlap with plateaus at 1.2 and 0.7 V. | reaction_potential 1.2; reaction_potential 0.7",
                "The Coulombic efficiency of SnS_{2} is 99.2% except for the first cycle. | coulombic_efficiency 99.2",
                "SnS_{2} has an initial discharge capacity of 612 mAh g^{−1}. The sheets are thin. In the CV curves of SnS_{2}, peaks appear at 1.2 and 0.7 V. | specific_capacity 612.0 after 1; reaction_potential 1.2; reaction_potential 0.7",
                "SnS_{2} was examined at 0.07 A g^{−1} between 0.4 and 2 V. In the second discharge, SnS_{2} affords 447 mAh g^{−1}. | voltage_window 0.4 at 0.07 A/g; specific_capacity 447.0 at 0.07 A/g after 2",
                "SnS_{2} shows a cell voltage of 3.75 V at a specific current of 6 mA g^{−1}. | cell_potential 3.75 at 6.0 mA/g"
            })
    void findsWhatIsStatedForEachValue(String text, String expected) {
        var document = MarkedPaper.of(text);
        String found =
                extractor.extract(document, finder.find(document)).stream()
                        .filter(Measurement.class::isInstance)
                        .map(Measurement.class::cast)
                        .map(StatedConditionsTest::printed)
                        .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(expected);
    }

    private static String printed(Measurement it) {
        Conditions conditions = it.conditions();
        String current =
                conditions
                        .currentDensity()
                        .map(a -> " at " + a.value() + " " + a.unit().orElse("?"))
                        .orElse("");
        String cycles =
                conditions.cycles().isPresent() ? " after " + conditions.cycles().getAsInt() : "";
        return it.property() + " " + it.amount().value() + current + cycles;
    }
}
