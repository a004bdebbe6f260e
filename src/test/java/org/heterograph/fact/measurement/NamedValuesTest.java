package org.heterograph.fact.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.fact.Statement.Measurement;
import org.heterograph.support.MarkedPaper;
import org.heterograph.vocabulary.Vocabulary;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

/// What values are of where peaks, signs or the words of the text tell it, with the whole
/// vocabulary.
class NamedValuesTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read();

    private final Measured measured = new Measured(VOCABULARY);

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
                "The plateau region of SnS_{2} lies below 0.1 V. | reaction_potential 0.1",
                "SnS_{2} loses 12% of its initial capacity after 50 cycles. | capacity_loss 12.0",
                "The fibres of SnS_{2} are nanofibers with a diameter of 240 nm. | diameter 240.0",
                "SnS_{2} spheres have a diameter of 240 nm. | particle_size 240.0",
                "The cut-off voltage of SnS_{2} is 2.5 V. | cutoff_voltage 2.5",
                "A b value of 0.5 indicates that diffusion controls the current of SnS_{2}. |",
                "EIS of SnS_{2} was taken with an amplitude of 5 mV. |",
                "SnS_{2} has redox peaks over a wide voltage region (0.1–0.5 V). | reaction_potential 0.1",
                "The charge-transfer resistance of SnS_{2} was fitted. After 50 cycles, the resistance of SnS_{2} is 632 Ω. | charge_transfer_resistance 632.0",
                "The b values of SnS_{2} are 0.89 and 0.93, higher than those of MoS_{2} (0.61 and 0.66). | b_value 0.89; b_value 0.93; b_value 0.61; b_value 0.66",
                "NaBi forms around 0.67 V vs. Na^{+}/Na. | reaction_potential 0.67",
                "SnS_{2} was discharged to 0.01 V vs. Na^{+}/Na. |",
                "Raman spectra of SnS_{2} were taken. A bending vibration of SnS_{2} lies at 254 cm^{−1}. | raman_peak_position 254.0",
                "The selenium for SnS_{2} had a purity of 99.9%. |",
                "The layers of SnS_{2} are built for sodium contents x = 2/3. |",
                "1C equivalent to 117 mA h g^{−1} was used for SnS_{2}. |",
                "Charging the SnS_{2} electrode to 2 V reveals a weak peak. |",
                "The difference in potential between the two peaks of SnS_{2} is 0.19 V. | other:peak_separation 0.19",
                "Charging at 3.65 V, the layers of SnS_{2} shift. On charging over 4 V, the peaks of SnS_{2} vanish. |",
                "Patterns of SnS_{2} were taken after it was sodiated to 20 mAh g^{−1}. |",
                "The binding energies of SnS_{2} were corrected to the C 1s peak position at 284.8 eV. |",
                "XRD patterns of SnS_{2} were scanned between 10 and 80° at 1°/min. |",
                "A coating with 3% SnS_{2} shows the best capacity retention over 50 cycles. |",
                "The pores of SnS_{2} have an average diameter of 3.8 nm. | pore_size 3.8",
                "Both forms of SnS_{2} show a broad pattern in the 2.0–2.5 V potential region. | reaction_potential 2.0",
                "SnS_{2} was cycled in the voltage range of 2.0–4.3 V. | voltage_window 2.0",
                "SnS_{2} shows plateaus between 2.8 and 3.9 V. | reaction_potential 2.8",
                "The mean operating potentials of SnS_{2} are 3.1 and 2.8 V. The values obtained for MoS_{2} (3.2 and 2.7 V) differ. | average_voltage 3.1; average_voltage 2.8; average_voltage 3.2; average_voltage 2.7",
                "The peak potential of SnS_{2} is 0.05 V higher. | other:reaction_potential_difference 0.05",
                "The band gap of SnS_{2} is reduced by 0.2 eV. | other:band_gap_difference 0.2",
                "EIS of SnS_{2} was taken with an AC voltage signal of 5 mV. |",
                "SnS_{2} consists of 32 nm nanocrystals. | particle_size 32.0",
                "SnS_{2} forms rods 35 nm wide. | particle_size 35.0",
                "SnS_{2} is covered by a shell (6 nm). | thickness 6.0",
                "The layers of SnS_{2} are 0.98 nm apart. | interlayer_spacing 0.98",
                "SnS_{2} follows the differences of the work functions, which are 0.23 eV. | other:work_function_difference 0.23",
                "The N/P ratio of the SnS_{2} cell was 1.1:1. | n_to_p_ratio 1.1"
            })
    void namesWhatAValueIsOf(String sentence, String expected) {
        var document = MarkedPaper.of(sentence);
        String found =
                measured.in(document).stream()
                        .map(it -> it.property() + " " + it.amount().value())
                        .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MoSe_{2} was studied. It shows lattice fringes of 0.295 nm ascribed to the (100) planes of the SnSe_{2} lattice. | SnSe2 0.295",
                "MoSe_{2} was studied. Peaks at 486.1 eV and 494.5 eV can be attributed to Sn^{4+} in SnSe_{2}. | SnSe2 486.1; SnSe2 494.5",
                "MoSe_{2}/SnSe_{2} was studied. Its peaks at 486.1 eV and 494.5 eV can be attributed to Sn^{4+} in SnSe_{2}. | MoSe2/SnSe2 486.1; MoSe2/SnSe2 494.5",
                "The bond lengths of doped Na_{2}FeP_{2}O_{7} and pristine NaFePO_{4} were 1.96 Å and 1.98 Å. | Na2FeP2O7 1.96; NaFePO4 1.98",
                "MoSe_{2} was washed with ultrapure water (resistivity of 18.2 Ω cm). | 18.2",
                "MoSe_{2} was tested with a separator (thickness of 675 μm). | 675.0",
                "MoSe_{2} delivers 420 mAh g^{−1}. | MoSe2 420.0",
                "SnSe_{2} affords 447 mAh g^{−1} versus MoSe_{2}, which only affords 412 mAh g^{−1}. | SnSe2 447.0; MoSe2 412.0",
                "MoSe_{2} was studied. Two peaks at 157.3 and 162.7 eV of Bi_{2}O_{3} rise. | Bi2O3 157.3; Bi2O3 162.7",
                "MoSe_{2} was made of SnSe_{2}. The peaks of MoSe_{2} at 0.61 and 0.77 V tell of the step to Na(Bi, Sb). | MoSe2 0.61; MoSe2 0.77",
                "MoSe_{2} was tested, as the ionic radii are large (Na^{+}: 1.02 Å). | Na+ 1.02",
                "MoSe_{2} was cast on aluminium foil with a thickness of 20 μm. | 20.0",
                "A lattice fringe of MoSe_{2}/SnSe_{2} of 0.295 nm corresponds to the (100) planes of SnSe_{2}. | SnSe2 0.295",
                "MoSe_{2} was tested. The cathodic peak was observed at 0.57 V and the anodic peak at 1.95 V for the pristine SnSe_{2} material. | SnSe2 0.57; SnSe2 1.95",
                "MoSe_{2} was tested. The first cycles of a SnSe_{2} electrode are shown. It delivers a capacity of 281 mAh g^{−1}. | SnSe2 281.0",
                "Reported FeSe_{2} has a capacity of 190 mAh g^{−1}, but its capacity falls to 150 mAh g^{−1}. MoSe_{2} follows. | FeSe2 190.0; FeSe2 150.0",
                "NaO_{2} was stored in air. Two bands at 1075 and 1030 cm^{−1} were related to Na_{2}CO_{3} and Na_{2}O_{2}, respectively. | Na2CO3 1075.0; Na2O2 1030.0",
                "SnS_{2} was cycled. The peaks at 0.44 V and 0.21 V were due to its conversion (SnS_{2} + 4Na^{+}) and to the alloying of Na^{+} and Sn, respectively. | SnS2 0.44; SnS2 0.21",
                "Na_{2}O_{2} forms more easily (E0 (Na_{2}O_{2}) = 2.35 V vs E0 (NaO_{2}) = 2.28 V). | Na2O2 2.35; NaO2 2.28",
                "SnS_{2}/C was made. The content of SnS_{2} in the composite reached 82.1%. | SnS2/C 82.1",
                "SnS_{2}/C contains 18 wt% carbon. | SnS2/C 18.0",
                "Antimony has a theoretical capacity of 660 mA h g^{−1}, tin of 848 mA h g^{−1}. | Antimony 660.0; tin 848.0",
                "With Φ(CoSe) = 4.93 eV and Φ(WS_{2}) = 4.43 eV, electrons move. | CoSe 4.93; WS2 4.43",
                "SnS was cycled. The capacities, 302 mA h g^{−1} for CoSe and 328 mA h g^{−1} for NiSe, follow the differences of the work functions, which are 0.23 and 0.42 eV, respectively. | CoSe 302.0; NiSe 328.0; CoSe 0.23; NiSe 0.42",
                "Out came FeS_{2}/Fe_{7}S_{8} nanoparticles of 20 nm in a carbon shell. | FeS2/Fe7S8 20.0",
                "SnS_{2} was cycled, and its volume grows by 236% with Na. | SnS2 236.0",
                "MoSe_{2} was tested. Fringes with lattice spacings of 0.341 and 0.358 nm match well the (212) plane of SnSe_{2} and the (131) plane of FeSe_{2}, respectively. | SnSe2 0.341; FeSe2 0.358",
                "MoSe_{2} was tested. A peak of MoSe_{2} at 0.1 V comes from alloying to form NaZn. | MoSe2 0.1",
                "MoSe_{2} was tested. The pouch cell shows an energy density of 168 Wh kg^{−1}. | 168.0",
                "The cell MoSe_{2}‖NVP was built. The device shows an energy density of 168 Wh kg^{−1}. | MoSe2‖NVP 168.0"
            })
    void givesAValueToWhatItsClauseNames(String text, String expected) {
        var document = MarkedPaper.of(text);
        String found =
                measured.in(document).stream()
                        .map(it -> (it.material() + " " + it.amount().value()).strip())
                        .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void leavesAValueBesideAnUnknownNameToNothingFarAway() {
        assertThat(materials("It has a lattice parameter of 3.5 Å.")).isEqualTo("SnS2/C");
        assertThat(materials("In fcc-Ni, the lattice parameter is 3.5 Å.")).isEmpty();
        assertThat(materials("The obtained NTP/C has a size of 5 μm.")).isEmpty();
    }

    private String materials(String later) {
        var document =
                MarkedPaper.article("Anodes of SnS_{2}/C")
                        .paragraph("SnS_{2}/C was made by milling.")
                        .paragraph(later)
                        .build();
        return measured.in(document).stream()
                .map(Measurement::material)
                .collect(Collectors.joining("; "));
    }
}
