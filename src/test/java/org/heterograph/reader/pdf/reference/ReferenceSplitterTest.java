package org.heterograph.reader.pdf.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.support.PrintedSheet;
import org.junit.jupiter.api.Test;

import java.util.List;

class ReferenceSplitterTest {
    private final ReferenceSplitter splitter = new ReferenceSplitter();

    @Test
    void cutsNumbersInBracketsAndLeavesThemOut() {
        List<FoundReference> entries =
                split("[1] A. Vega, Nature 2011, 1, 2.", "[2] B. Lyra, Acta", "2012, 3, 4.");
        assertThat(entries).extracting(FoundReference::label).containsExactly("1", "2");
        assertThat(entries)
                .extracting(entry -> ReferenceText.of(entry.lines()))
                .containsExactly("A. Vega, Nature 2011, 1, 2.", "B. Lyra, Acta 2012, 3, 4.");
    }

    @Test
    void cutsBareNumbersAndNumbersWithStops() {
        assertThat(split("1 A. Vega, Nature, 2011, 1, 2.", "2 B. Lyra, Acta, 2012,", "3, 4."))
                .extracting(FoundReference::label)
                .containsExactly("1", "2");
        assertThat(split("1. Vega, A. Nature 2011, 1, 2.", "2. Lyra, B. Acta 2012, 3, 4."))
                .extracting(FoundReference::label)
                .containsExactly("1", "2");
    }

    @Test
    void findsNumbersSetApartFromTheirEntries() {
        PrintedSheet page =
                new PrintedSheet()
                        .text(60, 100, "1.")
                        .text(84, 100, "Vega, A. Fields. Nature 2011, 1, 2.")
                        .text(60, 112, "2.")
                        .text(84, 112, "Lyra, B. Ions. Acta 2012, 3, 4.");
        assertThat(splitter.split(page.lines()))
                .extracting(entry -> ReferenceText.of(entry.lines()))
                .containsExactly(
                        "Vega, A. Fields. Nature 2011, 1, 2.", "Lyra, B. Ions. Acta 2012, 3, 4.");
    }

    @Test
    void countsOnWhereNumbersWereLost() {
        assertThat(
                        split(
                                "[1] A. Vega, Acta 2011, 1, 2.",
                                "[9] B. Lyra, Acta 2012, 3, 4.",
                                "[10] C. Ara, Acta 2013, 5, 6.",
                                "[11] D. Crux, Acta 2014, 7, 8."))
                .extracting(FoundReference::label)
                .containsExactly("1", "9", "10", "11");
    }

    @Test
    void namesWithParticlesOpenEntries() {
        assertThat(split("1 Vega A. Ions. Acta, 2011, 1: 2", "2 van der Lyra B. Acta, 2012, 3: 4"))
                .extracting(FoundReference::label)
                .containsExactly("1", "2");
    }

    @Test
    void cutsLetteredParts() {
        List<FoundReference> entries =
                split(
                        "[1] a) A. Vega, Nature 2011, 1, 2; b) B. Lyra,",
                        "Acta 2012, 3, 4; c) C. Ara, Acta 2013, 5, 6.",
                        "[2] D. Crux, Nature 2014, 7, 8.");
        assertThat(entries)
                .extracting(FoundReference::label)
                .containsExactly("1a", "1b", "1c", "2");
        assertThat(ReferenceText.of(entries.get(1).lines())).isEqualTo("B. Lyra, Acta 2012, 3, 4;");
    }

    @Test
    void namesEntriesByAuthorAndYearWhereLinesHang() {
        PrintedSheet page =
                new PrintedSheet()
                        .text(60, 100, "Kim, A. (2020). On the fields in anodes.")
                        .text(70, 112, "Acta Ficta 7, 142-150.")
                        .text(60, 124, "Li, B., and Chen, C. (2018). On ions. Acta")
                        .text(70, 136, "Ficta 5, 1-9.")
                        .text(60, 148, "Wang, D., Xu, E., and Ma, F. (2019a). On")
                        .text(70, 160, "junctions. Acta Ficta 6, 3-8.");
        assertThat(splitter.split(page.lines()))
                .extracting(FoundReference::label)
                .containsExactly("Kim, 2020", "Li and Chen, 2018", "Wang et al., 2019a");
    }

    @Test
    void leavesOutANoticeInAnotherSizeAfterTheList() {
        PrintedSheet page =
                new PrintedSheet()
                        .text(60, 100, "1. Vega, A. Fields. Nature 2011, 1, 2.")
                        .text(60, 112, "2. Lyra, B. Ions. Acta 2012, 3, 4.")
                        .size(7)
                        .text(60, 130, "This is an open access article.");
        List<FoundReference> entries = splitter.split(page.lines());
        assertThat(ReferenceText.of(entries.getLast().lines())).endsWith("3, 4.");
    }

    private List<FoundReference> split(String... lines) {
        PrintedSheet page = new PrintedSheet();
        for (int i = 0; i < lines.length; i++) {
            page.text(60, 100 + 12 * i, lines[i]);
        }
        return splitter.split(page.lines());
    }
}
