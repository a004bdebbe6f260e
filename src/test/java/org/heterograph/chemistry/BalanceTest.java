package org.heterograph.chemistry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BalanceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SnS2 + xNa+ + xe− → NaxSnS2",
                "NaxSnS2 + (4−x)Na+ + (4−x)e− → Sn + 2Na2S",
                "4Sn + 15Na+ + 15e− ↔ Na15Sn4",
                "Bi2Se3 + 6 Na+ + 6 e- = 2 Bi + 3 Na2Se",
                "2Na+ + 1/2 O2 + 2e− → Na2O",
                "Cu2−xSe + 2Na+ + 2e− → (2−x)Cu + Na2Se"
            })
    void findsPrintedEquationsBalanced(String printed) {
        Balance balance = Balance.of(Reaction.parse(printed).orElseThrow());
        assertThat(balance.imbalance()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "V3S4 + 8Na+ + 6e− → 3V + 4Na2S, charge, -2",
        "In2S3 + 6Na+ + 6e− → 2In + 2Na2S, S, -1",
        "TiS2 + xLi+ + e− → LixTiS2, charge, 1-x"
    })
    void namesWhatDiffers(String printed, String key, String difference) {
        Balance balance = Balance.of(Reaction.parse(printed).orElseThrow());
        assertThat(balance.imbalance().get(key)).hasToString(difference);
    }

    @Test
    void printsSidesInPlainText() {
        Reaction reaction =
                Reaction.parse("LixTiS2 + (4−x)Li+ + (4−x)e− ⇌ 2Li2S + Ti").orElseThrow();
        assertThat(Reaction.printed(reaction.left())).isEqualTo("LixTiS2 + (4-x) Li+ + (4-x) e-");
        assertThat(reaction.reversible()).isTrue();
    }

    @Test
    void takesSentencesForNoEquations() {
        assertThat(Reaction.parse("the current = 5 A in all cells")).isEmpty();
    }

    @Test
    void computesTheCapacityThatElectronsGive() {
        double tin = Formula.parse("Sn").orElseThrow().theoreticalCapacity(3.75).orElseThrow();
        assertThat(tin).isBetween(846.0, 847.5);
    }
}
