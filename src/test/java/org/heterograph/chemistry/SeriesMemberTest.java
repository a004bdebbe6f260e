package org.heterograph.chemistry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesMemberTest {
    @ParameterizedTest
    @CsvSource({
        "Na4−xKxMnV(PO4)3, x, 0.05, Na3.95K0.05MnV(PO4)3",
        "Na4−xKxMnV(PO4)3, x, 0, Na4MnV(PO4)3",
        "Na2Ti1−xCrxO3−x/2, x, 0.06, Na2Ti0.94Cr0.06O2.97",
        "MoS2−xSex, x, 1, MoSSe",
        "Na3V2(P1−xBxO4)3, x, 1/4, Na3V2(P0.75B0.25O4)3",
        "MoS2−xSex, x, 1/0, MoSSe",
    })
    void fillsANumberIn(String series, String symbol, String value, String expected) {
        assertThat(SeriesMember.of(formula(series), symbol, value).map(Formula::text))
                .contains(expected);
    }

    @Test
    void fillsNothingInWhereNothingIsFree() {
        assertThat(SeriesMember.of(formula("Na3V2(PO4)3"), "x", "0.1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Na2Ti0.94Cr0.06O2.97, true",
        "Na2TiO3, true",
        "Na2Ti0.94V0.06O2.97, false",
        "NaTi0.94Cr0.06O2.97, false",
    })
    void knowsItsMembers(String member, boolean expected) {
        assertThat(SeriesMember.isMember(formula(member), formula("Na2Ti1−xCrxO3−x/2")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Na2Ti1−xCrxO3, true", "Na4−xKxMnO4, true", "NaxMnO2, false", "FeSx, false"})
    void isASeriesWhereOneElementTakesThePlaceOfAnother(String formula, boolean expected) {
        assertThat(SeriesMember.isSeries(formula(formula), "x")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Na0.7Ni0.35IIMn0.65IVO2, Na0.7Ni0.35Mn0.65O2",
        "MnIII2O3, Mn2O3",
        "VIIIPO4, VPO4",
        "Na2/3Ni1/4IILi1/12IMn2/3IVO2, Na2/3Ni1/4Li1/12Mn2/3O2",
        "BiI3, BiI3",
        "CuI, CuI",
    })
    void takesRomanNumeralsForOxidationStates(String printed, String expected) {
        assertThat(formula(printed).text()).isEqualTo(expected);
    }

    private static Formula formula(String printed) {
        return Formula.parse(printed).orElseThrow();
    }
}
