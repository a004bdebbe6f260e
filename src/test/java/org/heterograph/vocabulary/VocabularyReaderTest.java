package org.heterograph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyReaderTest {
    private static final Vocabulary VOCABULARY = VocabularyReader.read();

    @Test
    void readsTheMetricsWithTheirUnits() {
        Metric capacity = VOCABULARY.metric("specific_capacity").orElseThrow();
        assertThat(capacity.units()).startsWith("mAh/g");
        assertThat(capacity.impliedByUnit()).isTrue();
    }

    @Test
    void readsUnitsInEverySpelling() {
        assertThat(VOCABULARY.units().parse("mA h g−1").orElseThrow().name()).isEqualTo("mAh/g");
        assertThat(VOCABULARY.units().parse("kΩ").orElseThrow().name()).isEqualTo("kohm");
    }

    @Test
    void readsNamesOfSubstances() {
        assertThat(VOCABULARY.names().find("molybdenum disulfide").orElseThrow().formula())
                .contains("MoS2");
    }
}
