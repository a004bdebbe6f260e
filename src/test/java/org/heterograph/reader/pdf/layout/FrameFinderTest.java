package org.heterograph.reader.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Box;
import org.heterograph.support.PrintedSheet;
import org.junit.jupiter.api.Test;

import java.util.List;

class FrameFinderTest {
    @Test
    void findsTheFrameAroundSentences() {
        PrintedSheet page = framed(60, 400).text(70, 120, "Sodium is cheap and found everywhere.");
        page.text(70, 132, "Its ions are larger than those of lithium.");
        page.text(70, 144, "Hence the lattice of a host must be wide.");
        assertThat(frames(page)).hasSize(1);
        assertThat(frames(page).getFirst().width()).isBetween(339.0, 342.0);
    }

    @Test
    void leavesAFrameThatALineCrosses() {
        PrintedSheet page = framed(60, 260).text(70, 120, "Sodium is cheap and found.");
        page.text(70, 132, "Its ions are larger than those of lithium, which changes the lattice.");
        page.text(70, 144, "Hence the lattice of a host.");
        assertThat(frames(page)).isEmpty();
    }

    @Test
    void leavesTheFrameOfAPlot() {
        assertThat(frames(framed(60, 400).text(70, 120, "0.1 C").text(70, 150, "SnS2"))).isEmpty();
    }

    private static PrintedSheet framed(double left, double right) {
        return new PrintedSheet()
                .rule(left, right, 100)
                .rule(left, right, 160)
                .upright(left, 100, 160)
                .upright(right, 100, 160);
    }

    private static List<Box> frames(PrintedSheet page) {
        Sheet sheet = new Sheet(page.content(), page.lines());
        return new FrameFinder(line -> line.text().length() > 12)
                .find(sheet, page.lines(), List.of());
    }
}
