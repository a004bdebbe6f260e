package org.heterograph.fact.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.support.MarkedPaper;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembersOfSeriesTest {
    private final Measured measured = new Measured(VocabularyReader.read());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Na_{4−x}K_{x}MnV(PO_{4})_{3} was made. The x = 0, 0.05 and 0.15 powders deliver 81, 99 and 92 mAh g^{−1}, respectively. | Na4MnV(PO4)3 81.0; Na3.95K0.05MnV(PO4)3 99.0; Na3.85K0.15MnV(PO4)3 92.0",
                "Na_{3}V_{2−x}Cr_{x}(PO_{4})_{3} with x = 0.2 keeps 88% of its capacity after 90 cycles. | Na3V1.8Cr0.2(PO4)3 88.0",
                "Na_{3}V_{2−x}Cr_{x}(PO_{4})_{3} was made. The capacity is 71 mAh g^{−1} for x = 0, whereas x = 1/2 gives 99 mAh g^{−1}. | Na3V2(PO4)3 71.0; Na3V1.5Cr0.5(PO4)3 99.0",
                "Na_{3}V_{2−x}Cr_{x}(PO_{4})_{3} (x = 0, 0.1 and 0.2) was made. All of it delivers 105 mAh g^{−1}. | none 105.0",
                "Na_{3}V_{2−x}Cr_{x}(PO_{4})_{3} was studied. Na_{3}V_{1.9}Cr_{0.1}(PO_{4})_{3} lasts. The capacity is 105 mAh g^{−1}. | Na3V1.9Cr0.1(PO4)3 105.0",
                "Na_{x}MnO_{2} was made. It delivers 105 mAh g^{−1}. | NaxMnO2 105.0",
            })
    void givesAValueToTheMemberThatItIsToldOf(String text, String expected) {
        assertThat(measured.printed(MarkedPaper.of(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The S2 sample, the S2 powder and the S2 electrode last. The S2–S4 electrodes deliver 86, 106 and 137 mAh g^{−1}, respectively. | S2 86.0; S3 106.0; S4 137.0",
                "SnS_{2} lasts. The S1–S2 electrodes deliver 139/141 and 176/179 mAh g^{−1}. | S1 139.0; S1 141.0; S2 176.0; S2 179.0",
                "SnS_{2} lasts. The S1–S4 electrodes deliver 139 mAh g^{−1}. | none 139.0",
            })
    void sharesValuesOutOverNumberedSamples(String text, String expected) {
        assertThat(measured.printed(MarkedPaper.of(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cr-doped Na_{2}TiO_{3} delivers 136 mAh g^{−1}. | Cr-doped Na2TiO3 136.0",
                "Acid-treated TiO_{2} delivers 136 mAh g^{−1}. | Acid-treated TiO2 136.0",
                "The silica-templated and resin-templated carbon deliver 136 and 220 mAh g^{−1}, respectively. | silica-templated carbon 136.0; resin-templated carbon 220.0",
                "The walnut shell-derived hard carbon delivers 280 mAh g^{−1}. | walnut shell-derived hard carbon 280.0",
                "The CuX-10 composite (CuO with 10 wt% Ga) delivers 481 mAh g^{−1}. The CuX-10 composite lasts. CuX-10 shows it. | CuX-10 481.0",
                "The FePO_{4}–carbon nanotube composite delivers 175 mAh g^{−1}. | FePO4–carbon nanotube 175.0",
                "Na_{3}MnTi(PO_{4})_{3}@C- rGO delivers 175 mAh g^{−1}. | Na3MnTi(PO4)3@C- rGO 175.0",
            })
    void takesTheWholeNameAndNoIngredient(String text, String expected) {
        assertThat(measured.printed(MarkedPaper.of(text))).isEqualTo(expected);
    }
}
