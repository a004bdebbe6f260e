package org.heterograph.index.lucene.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.lucene.util.BytesRef;
import org.heterograph.index.Meaning;
import org.heterograph.index.Meaning.Piece;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

class SignsTest {
    private static final float[] ASKED = {1, -2, 3, 0, 0, 0, 0, 0, -4, 5};

    private static BytesRef signs(float[]... vectors) {
        List<Piece> pieces = Stream.of(vectors).map(it -> new Piece(0, it)).toList();
        return Signs.write(new Meaning(new float[0], pieces));
    }

    @Test
    void addsWhatPointsTheSameWayAndTakesOffWhatDoesNot() {
        float[] same = {9, -9, 9, 9, 9, 9, 9, 9, -9, 9};
        float[] turned = {-1, 1, -1, -1, -1, -1, -1, -1, 1, -1};
        float[] half = {1, -1, 1, 1, 1, 1, 1, 1, 1, -1};
        Signs.Compared asked = new Signs.Compared(ASKED);
        assertThat(asked.nearest(signs(same))).isCloseTo(15, within(1e-5f));
        assertThat(asked.nearest(signs(turned))).isCloseTo(-15, within(1e-5f));
        assertThat(asked.nearest(signs(half))).isCloseTo(-3, within(1e-5f));
        assertThat(asked.nearest(signs(turned, half, same))).isCloseTo(15, within(1e-5f));
    }

    @Test
    void takesABitANumber() {
        assertThat(signs(ASKED, ASKED, ASKED).length).isEqualTo(6);
        assertThat(signs().length).isZero();
    }
}
