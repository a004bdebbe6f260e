package org.heterograph.reader.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Box;
import org.junit.jupiter.api.Test;

import java.util.List;

class FigureTiesTest {
    private static final Box UPPER = new Box(60, 100, 200, 100);
    private static final Box UNDER_UPPER = new Box(60, 220, 200, 30);
    private static final Box LOWER = new Box(60, 265, 200, 100);
    private static final Box UNDER_LOWER = new Box(60, 385, 200, 30);

    @Test
    void tiesACaptionToTheFigureAboveThoughTheNextOneIsNearer() {
        FigureTies ties = new FigureTies(List.of(UNDER_UPPER, UNDER_LOWER), List.of(UPPER, LOWER));
        assertThat(ties.figure(UNDER_UPPER)).contains(UPPER);
        assertThat(ties.figure(UNDER_LOWER)).contains(LOWER);
    }

    @Test
    void tiesACaptionPrintedOverItsScheme() {
        assertThat(new FigureTies(List.of(UNDER_UPPER), List.of(LOWER)).figure(UNDER_UPPER))
                .contains(LOWER);
    }

    @Test
    void tiesACaptionBesideItsFigure() {
        Box beside = new Box(275, 120, 100, 60);
        assertThat(new FigureTies(List.of(beside), List.of(UPPER)).figure(beside)).contains(UPPER);
    }

    @Test
    void joinsThePanelsOfOneFigure() {
        Box left = new Box(60, 100, 95, 100);
        Box right = new Box(165, 100, 95, 100);
        assertThat(new FigureTies(List.of(UNDER_UPPER), List.of(left, right)).figure(UNDER_UPPER))
                .contains(left.cover(right));
    }

    @Test
    void leavesACaptionAloneWhoseFigureIsOnAnotherPage() {
        assertThat(new FigureTies(List.of(UNDER_LOWER), List.of(UPPER)).figure(UNDER_LOWER))
                .isEmpty();
    }
}
