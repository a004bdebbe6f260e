package org.heterograph.fact.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.support.MarkedPaper;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsAndComparisonsTest {
    private final Measured measured = new Measured(VocabularyReader.read());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SnS_{2}/CoS lasts. The NVP‖SnS_{2}/CoS cell was built. The assembled quasi-solid-state device delivers 177 mAh g^{−1}. | NVP‖SnS2/CoS 177.0",
                "SnS_{2}/CoS lasts. The FNIB keeps 81% of its capacity after 500 cycles. | none 81.0",
                "SnS_{2}/CoS lasts. The full cell gives an energy density of 211 Wh kg^{−1} at 0.2C (60 mA g^{−1} for SnS_{2}/CoS). | none 211.0",
                "SnS_{2}/CoS lasts. The full cell with additive delivers 530 mAh g^{−1}. This is better than that without it, only 209 mAh g^{−1}. | none 530.0; none 209.0",
                "SnS_{2}/CoS lasts. The energy density amounts to 211 Wh kg^{−1}. | none 211.0",
                "SnS_{2}/CoS lasts. The energy density of the anode amounts to 211 Wh kg^{−1}. | SnS2/CoS 211.0",
                "The NVP‖SnS_{2}/CoS and NVP‖MoS_{2} cells were built. The full cell with the MoS_{2} anode delivers 177 mAh g^{−1}. | NVP‖MoS2 177.0",
                "SnS_{2}/CoS was used as an anode in the sodium-ion battery and delivers 430 mAh g^{−1}. | SnS2/CoS 430.0",
            })
    void givesACellWhatItsClauseTellsOfIt(String text, String expected) {
        assertThat(measured.printed(MarkedPaper.of(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SnS_{2}/CoS lasts. It keeps 420 mAh g^{−1}, larger than those of MoS_{2}/C, FeS_{2}/C and CoS_{2}. | SnS2/CoS 420.0",
                "SnS_{2}/CoS lasts. Its capacity of 420 mAh g^{−1} exceeds the values of other anodes, such as MoS_{2}/C. | SnS2/CoS 420.0",
                "SnS_{2}/CoS lasts. It exceeds the values of other anodes, such as MoS_{2}/C. The electrode delivers 420 mAh g^{−1}. | SnS2/CoS 420.0",
                "SnS_{2}/CoS and SnS_{2}/CoS last. The full cell surpasses the reported NVP‖Sb. The full battery delivers 420 mAh g^{−1}. | none 420.0",
                "Compared with MoS_{2}/C, SnS_{2}/CoS delivers 420 mAh g^{−1}. | SnS2/CoS 420.0",
                "The retention of SnS_{2}/CoS is larger than that of MoS_{2}/C (61%). | MoS2/C 61.0",
            })
    void givesNothingToWhatIsOnlyComparedWith(String text, String expected) {
        assertThat(measured.printed(MarkedPaper.of(text))).isEqualTo(expected);
    }
}
