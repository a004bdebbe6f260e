package org.heterograph.reader.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.table.cell.FoundCell;
import org.heterograph.support.PrintedSheet;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class TableFinderTest {
    private static final double[] THREE = {60, 180, 300};
    private static final Box ABOVE = new Box(60, 90, 200, 10);

    @Test
    void readsTableOfThreeRules() {
        PrintedSheet page =
                new PrintedSheet()
                        .rule(60, 400, 110)
                        .row(122, THREE, "Anode", "ICE (%)", "Capacity")
                        .rule(60, 400, 127)
                        .row(139, THREE, "SnS/MoS2", "74.6", "512")
                        .row(151, THREE, "FeSe2/C", "–", "433")
                        .rule(60, 400, 156);
        FoundTable table = only(page);
        assertThat(texts(table))
                .containsExactly(
                        List.of("Anode", "ICE (%)", "Capacity"),
                        List.of("SnS/MoS2", "74.6", "512"),
                        List.of("FeSe2/C", "–", "433"));
        assertThat(table.headerRows()).isEqualTo(1);
        assertThat(table.label()).isEqualTo("Table 1");
    }

    @Test
    void readsTableAboveItsCaption() {
        PrintedSheet page =
                new PrintedSheet()
                        .rule(60, 400, 110)
                        .row(122, THREE, "Sample", "a (nm)", "c (nm)")
                        .rule(60, 400, 127)
                        .row(139, THREE, "NiSe2", "0.596", "0.601")
                        .rule(60, 400, 144);
        List<FoundTable> tables =
                new TableFinder()
                        .find(
                                page.content(),
                                page.lines(),
                                List.of(new CaptionBox("Table 1", new Box(60, 150, 200, 10))));
        assertThat(tables).hasSize(1);
        assertThat(texts(tables.getFirst())).hasSize(2);
    }

    @Test
    void joinsNameBrokenOverTwoLinesToOneRow() {
        PrintedSheet page =
                new PrintedSheet()
                        .rule(60, 400, 110)
                        .row(122, THREE, "Anode", "ICE (%)", "Capacity")
                        .rule(60, 400, 127)
                        .row(139, THREE, "Sb2S3-MoS2-NiS2@", "74.6", "512")
                        .row(151, THREE, "rGO", "", "")
                        .row(163, THREE, "CoS2/SnO2-MoO3@C", "70.2", "462")
                        .rule(60, 400, 168);
        assertThat(texts(only(page)))
                .hasSize(3)
                .contains(List.of("Sb2S3-MoS2-NiS2@ rGO", "74.6", "512"));
    }

    @Test
    void keepsGroupHeadingsAsRowsOfTheirOwn() {
        PrintedSheet page =
                new PrintedSheet()
                        .rule(60, 400, 110)
                        .row(122, THREE, "Anode", "ICE (%)", "Capacity")
                        .rule(60, 400, 127)
                        .italic(66, 139, "Sulfide/oxide")
                        .row(151, THREE, "SnS2/Nb2O5", "77.5", "422")
                        .row(163, THREE, "WS2/WO3", "80", "447")
                        .rule(60, 400, 168);
        assertThat(texts(only(page)))
                .containsSequence(
                        List.of("Sulfide/oxide", "", ""), List.of("SnS2/Nb2O5", "77.5", "422"));
    }

    @Test
    void repeatsSpanningHeaderOverTheRuleBelowIt() {
        PrintedSheet page =
                new PrintedSheet()
                        .rule(60, 400, 110)
                        .row(122, new double[] {60, 210}, "Anode", "Capacity at")
                        .rule(178, 360, 127)
                        .row(139, new double[] {180, 300}, "0.1 A g-1", "5 A g-1")
                        .rule(60, 400, 144)
                        .row(156, THREE, "VSe2/G", "392", "41")
                        .row(168, THREE, "NbS2", "702", "409")
                        .rule(60, 400, 173);
        FoundTable table = only(page);
        assertThat(texts(table).subList(0, 2))
                .containsExactly(
                        List.of("Anode", "Capacity at", "Capacity at"),
                        List.of("Anode", "0.1 A g-1", "5 A g-1"));
        assertThat(table.headerRows()).isEqualTo(2);
        assertThat(table.rows().get(0).get(1)).isSameAs(table.rows().get(0).get(2));
        assertThat(table.rows().get(0).get(0)).isSameAs(table.rows().get(1).get(0));
    }

    @Test
    void spansNameThatStandsBetweenItsTwoRows() {
        PrintedSheet page =
                new PrintedSheet()
                        .rule(60, 400, 110)
                        .row(122, THREE, "Carbon", "Current", "Capacity")
                        .rule(60, 400, 127)
                        .row(139, THREE, "Orange peel", "1000", "301")
                        .row(151, THREE, "", "100", "581")
                        .text(60, 157, "Reed flowers")
                        .row(163, THREE, "", "1000", "298")
                        .rule(60, 400, 168);
        assertThat(texts(only(page)))
                .containsSequence(
                        List.of("Reed flowers", "100", "581"),
                        List.of("Reed flowers", "1000", "298"));
    }

    @Test
    void readsOneRowBetweenTwoRulesWhereEachRowIsRuled() {
        PrintedSheet page = new PrintedSheet();
        for (int i = 0; i < 5; i++) {
            page.rule(60, 400, 110 + 30 * i);
        }
        page.row(122, THREE, "Separator", "Poly-", "Ceramic");
        for (int i = 1; i < 4; i++) {
            page.row(122 + 30 * i, THREE, "Property " + i, "poor", "good");
        }
        page.text(60, 164, "of cell");
        assertThat(texts(only(page)))
                .hasSize(4)
                .contains(List.of("Property 1 of cell", "poor", "good"));
    }

    @Test
    void readsRowsWithoutRules() {
        PrintedSheet page =
                new PrintedSheet()
                        .row(115, THREE, "Shell", "N", "R")
                        .row(127, THREE, "Fe-N", "4", "2.07")
                        .row(139, THREE, "Fe-C", "3", "2.93")
                        .text(60, 190, "The fit agrees with what was found before in crystals.");
        List<FoundTable> tables =
                new TableFinder()
                        .find(
                                page.content(),
                                page.lines(),
                                List.of(new CaptionBox("Table 1", new Box(55, 90, 400, 10))));
        assertThat(tables).hasSize(1);
        assertThat(texts(tables.getFirst())).hasSize(3);
    }

    @Test
    void takesLinesWithMarksBelowAsNotes() {
        PrintedSheet page =
                new PrintedSheet()
                        .rule(60, 400, 110)
                        .row(122, THREE, "Pair", "Phi", "D")
                        .rule(60, 400, 127)
                        .row(139, THREE, "SnO/Sb2Te3", "4.88a", "7")
                        .rule(60, 400, 144)
                        .size(8)
                        .text(60, 155, "a) Calculated for the (001) facet.")
                        .text(60, 165, "b) At 50 degrees.");
        FoundTable table = only(page);
        assertThat(table.notes()).hasSize(2);
        assertThat(texts(table)).hasSize(2);
    }

    @Test
    void proseUnderARuleIsNoTable() {
        PrintedSheet page = new PrintedSheet().rule(60, 400, 110);
        for (int i = 0; i < 12; i++) {
            page.text(
                    60,
                    122 + 12 * i,
                    "the electrons flow from one side to the other until both lie");
        }
        page.rule(60, 400, 280);
        assertThat(
                        new TableFinder()
                                .find(
                                        page.content(),
                                        page.lines(),
                                        List.of(new CaptionBox("Table 1", ABOVE))))
                .isEmpty();
    }

    @Test
    void captionsOfFiguresGiveNoTable() {
        PrintedSheet page =
                new PrintedSheet()
                        .rule(60, 400, 110)
                        .row(122, THREE, "0", "1", "2")
                        .rule(60, 400, 127)
                        .row(139, THREE, "0", "50", "100")
                        .rule(60, 400, 144);
        assertThat(
                        new TableFinder()
                                .find(
                                        page.content(),
                                        page.lines(),
                                        List.of(new CaptionBox("Figure 1", ABOVE))))
                .isEmpty();
    }

    @Test
    void dropsTheHeaderThatTheNextPartRepeats() {
        FoundTable first =
                only(
                        new PrintedSheet()
                                .rule(60, 400, 110)
                                .row(122, THREE, "Anode", "ICE (%)", "Capacity")
                                .rule(60, 400, 127)
                                .row(139, THREE, "SnS/MoS2", "74.6", "512")
                                .rule(60, 400, 144));
        FoundTable second =
                only(
                        new PrintedSheet()
                                .rule(60, 400, 110)
                                .row(122, THREE, "Anode", "ICE (%)", "Capacity")
                                .rule(60, 400, 127)
                                .row(139, THREE, "FeSe2/C", "70", "433")
                                .rule(60, 400, 144));
        assertThat(second.rowsBelowHeader(first)).containsExactly(second.rows().getLast());
        assertThat(first.rowsBelowHeader(second)).containsExactly(first.rows().getLast());
    }

    @Test
    void endsSoonOnAPageFullOfRulesAndWords() {
        PrintedSheet page = new PrintedSheet();
        for (int i = 0; i < 3_000; i++) {
            page.rule(60 + i % 7, 400, 110 + 0.2 * i);
            page.text(60 + i * 37 % 300, 110 + 0.23 * i, "x" + i);
        }
        List<CaptionBox> captions = List.of(new CaptionBox("Table 1", ABOVE));
        assertTimeout(
                Duration.ofSeconds(10),
                () -> new TableFinder().find(page.content(), page.lines(), captions));
    }

    private static FoundTable only(PrintedSheet page) {
        List<FoundTable> tables =
                new TableFinder()
                        .find(
                                page.content(),
                                page.lines(),
                                List.of(new CaptionBox("Table 1", ABOVE)));
        assertThat(tables).hasSize(1);
        return tables.getFirst();
    }

    private static List<List<String>> texts(FoundTable table) {
        return table.rows().stream()
                .map(row -> row.stream().map(FoundCell::text).toList())
                .toList();
    }
}
