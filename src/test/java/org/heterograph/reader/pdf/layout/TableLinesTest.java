package org.heterograph.reader.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.reader.pdf.page.line.TextLine;
import org.heterograph.support.PrintedSheet;
import org.junit.jupiter.api.Test;

class TableLinesTest {
    private static boolean begins(PrintedSheet page, String words) {
        TextLine line =
                page.lines().stream()
                        .filter(it -> it.text().equals(words))
                        .findFirst()
                        .orElseThrow();
        return TableLines.of(new Sheet(page.content(), page.lines())).begins(line);
    }

    @Test
    void aRuleAboveBeginsATable() {
        PrintedSheet page =
                new PrintedSheet()
                        .text(100, 100, "Table 1. Anodes.")
                        .rule(60, 400, 105)
                        .text(110, 117, "Capacity");
        assertThat(begins(page, "Capacity")).isTrue();
        assertThat(begins(page, "Table 1. Anodes.")).isFalse();
    }

    @Test
    void aRowOfCellsBeginsATable() {
        PrintedSheet page =
                new PrintedSheet()
                        .text(100, 100, "Table 1. Anodes.")
                        .row(117, new double[] {60, 140, 220}, "Anode", "ICE (%)", "Cycles");
        assertThat(begins(page, "ICE (%)")).isTrue();
    }

    @Test
    void theSecondLineOfACaptionBeginsNone() {
        PrintedSheet page =
                new PrintedSheet()
                        .text(60, 100, "Table 1. Anodes of sodium cells in ether")
                        .text(60, 112, "and of potassium cells.")
                        .text(310, 112, "the electrons flow from one side to the other until");
        assertThat(begins(page, "and of potassium cells.")).isFalse();
    }
}
