package org.heterograph.fact.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Document;
import org.heterograph.fact.Amount;
import org.heterograph.fact.Conditions;
import org.heterograph.fact.Evidence.Role;
import org.heterograph.fact.Statement.Basis;
import org.heterograph.fact.Statement.Certainty;
import org.heterograph.fact.Statement.Measurement;
import org.heterograph.mention.MentionFinder;
import org.heterograph.support.MarkedPaper;
import org.heterograph.support.Nlp;
import org.heterograph.support.SmallVocabulary;
import org.heterograph.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

class MeasurementExtractorTest {
    private final Vocabulary vocabulary = SmallVocabulary.vocabulary();
    private final MentionFinder finder = new MentionFinder(Nlp.annotator(), vocabulary);
    private final MeasurementExtractor extractor = new MeasurementExtractor(vocabulary);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SnS_{2}/CoS keeps 420 mAh g^{−1} after 300 cycles at 2 A g^{−1}. | SnS2/CoS specific_capacity 420.0 at 2.0 A/g after 300",
                "SnS_{2}/CoS gave 540, 480 and 390 mAh g^{−1} at 0.1, 0.5 and 1 A g^{−1}, respectively. | SnS2/CoS rate_capacity 540.0 at 0.1 A/g; SnS2/CoS rate_capacity 480.0 at 0.5 A/g; SnS2/CoS rate_capacity 390.0 at 1.0 A/g",
                "SnS_{2}/CoS kept 310/265 mAh g^{−1} after 900 cycles at 3/6 A g^{−1}. | SnS2/CoS specific_capacity 310.0 at 3.0 A/g after 900; SnS2/CoS specific_capacity 265.0 at 6.0 A/g after 900",
                "SnS_{2}/CoS and MoS_{2}/CoS retained 192 and 217 mAh g^{−1} at 1 A g^{−1}. | SnS2/CoS specific_capacity 192.0 at 1.0 A/g; MoS2/CoS specific_capacity 217.0 at 1.0 A/g",
                "For SnS_{2}/CoS the barrier dropped from 0.47 to 0.21 eV. | SnS2/CoS diffusion_barrier 0.47; SnS2/CoS diffusion_barrier 0.21",
                "The work functions are 4.08 eV for SnS_{2} and 4.66 eV for MoS_{2}. | SnS2 work_function 4.08; MoS2 work_function 4.66",
                "MnS (work function 3.92 eV) touches CoS_{2} (4.78 eV). | MnS work_function 3.92; CoS2 work_function 4.78",
                "SnS_{2}/CoS gave 497 mAh g^{−1} in the 200th cycle at 0.2 A g^{−1} and an ICE of 78–80%. | SnS2/CoS specific_capacity 497.0 at 0.2 A/g after 200; SnS2/CoS initial_coulombic_efficiency 78.0..80.0",
                "In the window of 0.01–2.8 V, SnS_{2}/CoS ran well. | SnS2/CoS voltage_window 0.01..2.8",
                "SnS_{2}/CoS was stable for 400 cycles at 8 A g^{−1} (301 mAh g^{−1}). | SnS2/CoS specific_capacity 301.0 at 8.0 A/g after 400",
                "The R_{ct} of SnS_{2}/CoS is 41 Ω, whereas that of bare SnS_{2} came to 136 Ω. | SnS2/CoS charge_transfer_resistance 41.0; SnS2 charge_transfer_resistance 136.0",
                "The band gap of SnS_{2}/CoS fell below 1.2 eV after annealing at 450 °C. | SnS2/CoS band_gap 1.2",
                "Over 250 cycles at 1 A g^{−1}, SnS_{2}/CoS held 87.4% of its initial capacity. | SnS2/CoS capacity_retention 87.4 at 1.0 A/g after 250",
                "The R_{ct} of SnS_{2}/CoS fell from 88 to 29 Ω after 20 cycles. | SnS2/CoS charge_transfer_resistance 88.0; SnS2/CoS charge_transfer_resistance 29.0 after 20",
                "SnS_{2}/CoS was tested at 0.2 A g^{−1}. After 150 cycles SnS_{2}/CoS still delivered 455 mAh g^{−1}. | SnS2/CoS specific_capacity 455.0 at 0.2 A/g after 150",
                "SnS_{2}/CoS gave 604, 512 and 399 mAh g^{−1} at current densities from 0.1 to 2 A g^{−1}. | SnS2/CoS rate_capacity 604.0 at 0.1 A/g; SnS2/CoS rate_capacity 512.0; SnS2/CoS rate_capacity 399.0 at 2.0 A/g",
                "SnS_{2}/CoS shows a higher capacity of 455 mAh g^{−1} at 0.2 A g^{−1} than a cell made with MoS_{2}. | SnS2/CoS specific_capacity 455.0 at 0.2 A/g",
                "SnS_{2}/CoS gave 512, 430 and 401 mAh g^{−1} for the 1st, 2nd and 100th cycle at 0.1 A g^{−1}, respectively. | SnS2/CoS specific_capacity 512.0 at 0.1 A/g after 1; SnS2/CoS specific_capacity 430.0 at 0.1 A/g after 2; SnS2/CoS specific_capacity 401.0 at 0.1 A/g after 100",
                "The capacity of SnS_{2} fades from 748 to 132 mAh g^{−1} within 100 cycles at 2 A g^{−1}. | SnS2 specific_capacity 748.0 at 2.0 A/g; SnS2 specific_capacity 132.0 at 2.0 A/g after 100",
                "SnS_{2}/CoS was cycled at 0.2 A g^{−1}. In contrast, MoS_{2} only retains 97 mAh g^{−1} after 50 cycles. | MoS2 specific_capacity 97.0 at 0.2 A/g after 50",
                "SnS_{2}/CoS gave 240 and 190 mAh g^{−1} when the rate rose to 5 C and 10 C, respectively. | SnS2/CoS rate_capacity 240.0; SnS2/CoS rate_capacity 190.0",
                "The R_{ct} of SnS_{2}/CoS is smaller than that of the MoS_{2} electrode (39 Ω vs. 114 Ω). | SnS2/CoS charge_transfer_resistance 39.0; MoS2 charge_transfer_resistance 114.0",
                "SnS_{2}/CoS was cycled between the potential limits of 0.01 and 3 V at 0.1 A g^{−1}. | SnS2/CoS voltage_window 0.01..3.0 at 0.1 A/g",
                "SnS_{2}/CoS was cycled from 0.01 V to 3 V. | SnS2/CoS voltage_window 0.01..3.0",
                "SnS_{2}/CoS and MoS_{2}/CoS were ground. The retentions after 500 cycles are 85% and 94%. | SnS2/CoS capacity_retention 85.0 after 500; MoS2/CoS capacity_retention 94.0 after 500",
                "SnS_{2}/CoS lasts. The NVP‖SnS_{2}/CoS full cell proves its worth with a capacity of 109 mAh g^{−1} at 1 A g^{−1}. | NVP‖SnS2/CoS specific_capacity 109.0 at 1.0 A/g",
                "The ICE of SnS_{2}/CoS is lower than that of MoS_{2}/CoS, but the former shows a higher capacity than the latter (310 mAh g^{−1}). | MoS2/CoS specific_capacity 310.0",
                "SnS_{2}/CoS lasts. A half cell made with pure SnS_{2} was cycled from 0.01 V to 3 V. | SnS2 voltage_window 0.01..3.0",
                "SnS_{2}/CoS reaches 233 mAh g^{−1} at 0.1 A g^{−1}, close to the theoretical capacity. | SnS2/CoS specific_capacity 233.0 at 0.1 A/g",
                "SnS_{2}/CoS was made first. The capacity of SnS_{2} is low. The 3D flower-like composites delivered 802 mAh g^{−1} at 0.2 A g^{−1}. | SnS2/CoS specific_capacity 802.0 at 0.2 A/g"
            })
    void bindsValuesToPropertyMaterialAndConditions(String sentence, String expected) {
        assertThat(measurements(MarkedPaper.of(sentence)).stream().map(this::printed))
                .containsExactly(expected.split("; "));
    }

    @Test
    void givesWhatAnotherThingHoldsToNoMaterialOfTheText() {
        List<Measurement> found =
                measurements(
                        MarkedPaper.of(
                                "SnS_{2}/CoS was sealed in a vial. The thermal conductivity of"
                                        + " glass (0.8 W m^{−1} K^{−1}) is low."));
        assertThat(found).extracting(Measurement::material).doesNotContain("SnS2/CoS");
    }

    @Test
    void takesTheMaterialThatThisMaterialRefersTo() {
        Document paper =
                MarkedPaper.of(
                        "Alder et al.[3] made SnS_{2}/CoS cubes. Although this electrode holds no"
                                + " carbon at all, its ICE reached 81.3%.");
        Measurement measurement = measurements(paper).getFirst();
        assertThat(measurement.material()).isEqualTo("SnS2/CoS");
        assertThat(measurement.claim().cites()).containsExactly("3");
    }

    @Test
    void saysWhereEachPieceStands() {
        Measurement measurement =
                measurements(
                                MarkedPaper.of(
                                        "SnS_{2}/CoS keeps 420 mAh g^{−1} at 2 A g^{−1} (Figure 3c)."))
                        .getFirst();
        assertThat(measurement.claim().evidence().quote().text())
                .isEqualTo("SnS2/CoS keeps 420 mAh g−1 at 2 A g−1");
        assertThat(measurement.claim().evidence().figures()).containsExactly("3c");
        assertThat(measurement.claim().evidence().parts())
                .extracting(part -> part.role() + " " + part.quote().text())
                .containsExactly(
                        "VALUE 420", "UNIT mAh g−1", "CONDITION 2 A g−1", "MATERIAL SnS2/CoS");
    }

    @Test
    void tellsTheoryAndHedgesFromMeasurement() {
        List<Measurement> found =
                measurements(
                        MarkedPaper.of(
                                "SnS_{2} has 645 mAh g^{−1} in theory. SnS_{2}/CoS may have a"
                                        + " capacity of 700 mAh g^{−1}."));
        assertThat(found.getFirst().property()).isEqualTo("theoretical_capacity");
        assertThat(found.getFirst().basis()).contains(Basis.THEORETICAL);
        assertThat(found.getLast().certainty()).isEqualTo(Certainty.HEDGED);
    }

    @Test
    void makesCurrentsOfRatesWhereThePaperDefinesThem() {
        Document paper =
                MarkedPaper.of("Here 1C is 0.6 A g^{−1}. SnS_{2}/CoS gave 410 mAh g^{−1} at 0.5C.");
        Conditions conditions = measurements(paper).getLast().conditions();
        assertThat(conditions.rate()).contains("0.5C");
        assertThat(conditions.currentDensity()).map(Amount::value).contains(0.3);
    }

    @Test
    void takesDischargeAndChargeInTheirOrder() {
        List<Measurement> found =
                measurements(
                        MarkedPaper.of(
                                "The first discharge and charge capacities of SnS_{2}/CoS were 900"
                                        + " and 640 mAh g^{−1}."));
        assertThat(found)
                .extracting(it -> it.conditions().state().state().orElse("") + it.amount().value())
                .containsExactly("discharge900.0", "charge640.0");
        assertThat(found).allMatch(it -> it.conditions().cycles().getAsInt() == 1);
    }

    @Test
    void makesNoMeasurementsOfTemperaturesTimesAndFigures() {
        Document paper =
                MarkedPaper.of("SnS_{2}/CoS was annealed at 450 °C; Figure 3 and 12 runs show it.");
        assertThat(measurements(paper)).isEmpty();
    }

    private List<Measurement> measurements(Document paper) {
        return extractor.extract(paper, finder.find(paper)).stream()
                .map(Measurement.class::cast)
                .toList();
    }

    private String printed(Measurement it) {
        Amount amount = it.amount();
        String value =
                amount.value()
                        + (amount.high().isPresent() ? ".." + amount.high().getAsDouble() : "");
        String current =
                it.conditions()
                        .currentDensity()
                        .map(c -> " at " + c.value() + " " + c.unit().orElse(""))
                        .orElse("");
        String cycles =
                it.conditions().cycles().isPresent()
                        ? " after " + it.conditions().cycles().getAsInt()
                        : "";
        assertThat(
                        it.claim().evidence().parts().stream()
                                .map(p -> p.role())
                                .collect(Collectors.toList()))
                .contains(Role.VALUE);
        return it.material() + " " + it.property() + " " + value + current + cycles;
    }
}
