package org.heterograph.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Span;
import org.heterograph.support.MarkedPaper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparedTest {
    @ParameterizedTest
    @ValueSource(strings = {" ", "\n"})
    void comparesNoNameWithWhatANumberIsHeldAgainst(String blank) {
        String text = "SnS stays lower than 100%, an effect of the" + blank + "MoS2 layer.";
        assertThat(isOnly(text, "MoS2")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n"})
    void comparesWithTheNamesOfAList(String blank) {
        String text = "SnS keeps more than that of CoS," + blank + "FeS and MoS2.";
        assertThat(isOnly(text, "MoS2")).isTrue();
    }

    private static boolean isOnly(String text, String name) {
        int at = text.indexOf(name);
        return Compared.isOnly(
                MarkedPaper.of(text), new Span(0, text.length()), new Span(at, at + name.length()));
    }
}
