package org.heterograph.reader.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.reader.pdf.page.line.TextLine;
import org.heterograph.support.PrintedSheet;
import org.junit.jupiter.api.Test;

import java.util.List;

class RuleCutterTest {
    private static List<TextLine> cut(PrintedSheet page) {
        return new RuleCutter(page.content().rules()).cut(page.lines());
    }

    private static PrintedSheet words() {
        return new PrintedSheet().text(60, 100, "SnS/MoS2 74.6");
    }

    @Test
    void cutsWhereAnUprightRuleStandsBetweenTwoWords() {
        assertThat(cut(words().upright(102.5, 88, 104)))
                .extracting(TextLine::text)
                .containsExactly("SnS/MoS2", "74.6");
    }

    @Test
    void leavesWordsThatARuleCrosses() {
        assertThat(cut(words().upright(80, 88, 104))).hasSize(1);
    }

    @Test
    void leavesLinesBesideARule() {
        assertThat(cut(words().upright(102.5, 10, 60))).hasSize(1);
    }

    @Test
    void ignoresTheLinesOfADrawing() {
        PrintedSheet page = words();
        for (int i = 0; i < 500; i++) {
            page.upright(102.5, 88, 104);
        }
        assertThat(cut(page)).hasSize(1);
    }
}
