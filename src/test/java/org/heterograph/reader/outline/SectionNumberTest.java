package org.heterograph.reader.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionNumberTest {
    @ParameterizedTest
    @CsvSource({
        "2.1.3. Tin Sulfides, 2.1.3, 3",
        "II. EXPERIMENTAL, II, 1",
        "B. Synthesis, B, 2",
        "Appendix A: Derivation, Appendix A, 1",
        "APPENDIX B. Tables, Appendix B, 1",
        "A.2. Proof of the Bound, A.2, 2"
    })
    void readsNumberAndLevel(String line, String number, int level) {
        assertThat(SectionNumber.of(line)).isPresent();
        assertThat(SectionNumber.of(line).orElseThrow().number()).isEqualTo(number);
        assertThat(SectionNumber.of(line).orElseThrow().level()).isEqualTo(level);
    }
}
