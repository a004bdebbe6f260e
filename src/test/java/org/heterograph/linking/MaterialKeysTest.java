package org.heterograph.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.chemistry.MaterialNameParser;
import org.heterograph.vocabulary.VocabularyReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaterialKeysTest {
    private static final MaterialKeys KEYS =
            new MaterialKeys(
                    new MaterialNameParser(VocabularyReader.read().names()),
                    VocabularyReader.readNarrowNames());

    @ParameterizedTest
    @CsvSource({
        "Na3V2(PO4)3, Na3V2(PO4)3, Na3V2P3O12, Na3V2P3O12",
        "Na0.67MnO2, Na0.67MnO2, Na2/3MnO2, Na2/3MnO2",
        "NiS2, NiS2, nickel disulphide, nickel disulphide",
        "Ti3C2Tx, Ti3C2Tx, Ti3C2, Ti3C2",
        "MnCo2O4@N-rGO, MnCo2O4@N-rGO, mnco2o4/n-doped rgo, MnCo2O4/N-doped rGO",
        "hard carbon, hard carbons, hard carbon, HC",
        "Ni(NO3)2·6H2O, Ni(NO3)2·6H2O, nickel nitrate, Ni(NO3)2.6H2O",
        "sodium titanate, Sodium titanates, sodium titanate, sodium titanate",
        "aluminium foil, aluminium foil, aluminium foil, aluminum foils",
        "Na2MoO4, sodium molybdate dihydrate, Na2MoO4, Na2MoO4·2H2O",
    })
    void givesSpellingsOfOneMaterialOneKey(
            String entity, String name, String otherEntity, String otherName) {
        assertThat(KEYS.of(entity, name)).isEqualTo(KEYS.of(otherEntity, otherName));
    }

    @ParameterizedTest
    @CsvSource({
        "SnS, SnS, SnS2, SnS2",
        "Na3V2(PO4)3, Na3V2(PO4)3, Na4V2(PO4)3, Na4V2(PO4)3",
        "MoS2, MoS2, 1T-MoS2, 1T-MoS2",
        "MoS2, MoS2, MoS2@C, MoS2@C",
        "carbon black, carbon black, carbon black, acetylene black",
        "Sb, antimony, Sb, Sb-rich",
        "MnO2, MnO2, MnO2, manganese oxide",
        "C, carbon, C, carbon shell",
        "ammonia, NH3, ammonia, aqueous ammonia",
        "porous carbon, porous carbon, porous carbon, hierarchical porous carbon",
        "Na2MoO4, Na2MoO4, Na2MoO4, Na2MoO4·2H2O",
    })
    void keepsMaterialsOfTwoCompositionsOrArchitecturesApart(
            String entity, String name, String otherEntity, String otherName) {
        assertThat(KEYS.of(entity, name)).isNotEqualTo(KEYS.of(otherEntity, otherName));
    }
}
