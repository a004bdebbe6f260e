package org.heterograph.reader.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.reader.pdf.page.TextLine;
import org.heterograph.support.PrintedSheet;
import org.junit.jupiter.api.Test;

import java.util.List;

class RuleCutterTest {
    /// The blank after `ICE` is at 75 to 80 points.
    private static PrintedSheet page() {
        return new PrintedSheet().text(60, 100, "ICE 74.6 %");
    }

    @Test
    void cutsALineWhereAnUprightRuleStandsBetweenTwoWords() {
        assertThat(texts(page().upright(77.5, 90, 110))).containsExactly("ICE", "74.6 %");
    }

    @Test
    void leavesALineWholeWhereTheRuleStandsInAWord() {
        assertThat(texts(page().upright(68, 90, 110))).containsExactly("ICE 74.6 %");
    }

    @Test
    void leavesALineWholeWhereTheRuleEndsAboveIt() {
        assertThat(texts(page().upright(77.5, 60, 95))).containsExactly("ICE 74.6 %");
    }

    @Test
    void leavesLinesWholeOnAPageFullOfRules() {
        PrintedSheet page = page();
        for (int i = 0; i < 500; i++) {
            page.upright(77.5, 90, 110);
        }
        assertThat(texts(page)).containsExactly("ICE 74.6 %");
    }

    private static List<String> texts(PrintedSheet page) {
        return new RuleCutter(page.content().rules())
                .cut(page.lines()).stream().map(TextLine::text).toList();
    }
}
