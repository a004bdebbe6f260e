package org.heterograph.reader.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heterograph.document.Box;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void turningBackGivesTheSameBox(int degrees) {
        Turn turn = new Turn(degrees, 595, 842);
        Box box = new Box(40, 700, 12, 60);
        assertThat(turn.undone(turn.applied(box))).isEqualTo(box);
    }

    @ParameterizedTest
    @ValueSource(ints = {45, 360, -90})
    void otherAnglesAreRefused(int degrees) {
        assertThatThrownBy(() -> new Turn(degrees, 595, 842))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(degrees));
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 270})
    void whatRunsUpOrDownBeginsAtTheLeftOfTheTurnedPage(int degrees) {
        Turn turn = new Turn(degrees, 595, 842);
        Box start = degrees == 90 ? new Box(50, 800, 9, 20) : new Box(536, 22, 9, 20);
        assertThat(turn.applied(start)).isEqualTo(new Box(22, 50, 20, 9));
    }
}
