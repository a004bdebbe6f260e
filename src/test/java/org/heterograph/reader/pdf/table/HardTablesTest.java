package org.heterograph.reader.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.table.cell.FoundCell;
import org.heterograph.support.PrintedSheet;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class HardTablesTest {
    private static final double[] TWO = {150, 240};
    private static final double[] THREE = {60, 180, 300};
    private static final double[] FOUR = {60, 150, 240, 330};
    private static final Box CAPTION = new Box(60, 90, 200, 10);

    private static List<FoundTable> tables(PrintedSheet page, Box... captions) {
        List<CaptionBox> boxes =
                IntStream.range(0, captions.length)
                        .mapToObj(i -> new CaptionBox("Table " + (i + 1), captions[i]))
                        .toList();
        return new TableFinder().find(page.content(), page.lines(), boxes);
    }

    private static FoundTable only(PrintedSheet page) {
        List<FoundTable> tables = tables(page, CAPTION);
        assertThat(tables).hasSize(1);
        return tables.getFirst();
    }

    private static List<List<String>> texts(FoundTable table) {
        return table.rows().stream()
                .map(row -> row.stream().map(FoundCell::text).toList())
                .toList();
    }

    /// Rows of three between the rules of a header and an end.
    private static PrintedSheet body(String[]... rows) {
        PrintedSheet page =
                new PrintedSheet()
                        .rule(60, 400, 110)
                        .row(122, THREE, "Class", "Anode", "Capacity")
                        .rule(60, 400, 127);
        double y = 127;
        for (String[] row : rows) {
            y += 12;
            page.row(y, THREE, row);
        }
        return page.rule(60, 400, y + 5);
    }

    private static String[] row(String... cells) {
        return cells;
    }

    @Test
    void aTableGoesOnInTheNextColumn() {
        double[] left = {60, 130, 200};
        double[] right = {320, 390, 460};
        PrintedSheet page = new PrintedSheet().rule(60, 260, 660).rule(60, 260, 677);
        page.row(672, left, "Anode", "ICE", "Cycles").row(689, left, "SnS", "74.6", "100");
        page.row(701, left, "CoS", "70.1", "500").row(713, left, "FeS", "66.0", "200");
        page.rule(320, 520, 60).rule(320, 520, 90);
        page.row(73, right, "MoS", "81.2", "50").row(85, right, "WS", "79.9", "300");
        page.text(320, 110, "The anodes keep most of their sodium here.");
        FoundTable first = tables(page, new Box(60, 645, 200, 10)).getFirst();
        FoundTable rest =
                new TableFinder().nextColumn(page.content(), page.lines(), first).orElseThrow();
        assertThat(texts(rest))
                .containsExactly(List.of("MoS", "81.2", "50"), List.of("WS", "79.9", "300"));
        assertThat(rest.label()).isEqualTo(first.label());
    }

    @Test
    void textInTheNextColumnIsNoTable() {
        double[] left = {60, 130, 200};
        PrintedSheet page = new PrintedSheet().rule(60, 260, 660).rule(60, 260, 677);
        page.row(672, left, "Anode", "ICE", "Cycles").row(689, left, "SnS", "74.6", "100");
        page.row(701, left, "CoS", "70.1", "500").rule(60, 260, 706);
        for (int i = 0; i < 20; i++) {
            page.text(320, 73 + 12 * i, "The anodes keep most of their sodium now.");
        }
        FoundTable first = tables(page, new Box(60, 645, 200, 10)).getFirst();
        assertThat(new TableFinder().nextColumn(page.content(), page.lines(), first)).isEmpty();
    }

    @Test
    void wordsOfAJustifiedHeadingStayInItsColumn() {
        PrintedSheet page = new PrintedSheet().rule(60, 400, 110);
        page.text(60, 122, "Anode").text(180, 122, "Rate").text(208, 122, "capability");
        page.text(266, 122, "(mA").text(289, 122, "h").text(302, 122, "g-1/A");
        page.text(342, 122, "Ref.").text(180, 132, "g-1)").rule(60, 400, 137);
        double[] columns = {60, 180, 342};
        page.row(149, columns, "SnS", "488/5", "12").row(161, columns, "CoS", "215/5", "49");
        page.row(173, columns, "FeS", "373/5", "7").rule(60, 400, 178);
        assertThat(texts(only(page)).getFirst())
                .containsExactly("Anode", "Rate capability (mA h g-1/A g-1)", "Ref.");
    }

    @Test
    void cellsOfAFramedTableSpanWhereNoLinePartsThem() {
        PrintedSheet page = new PrintedSheet();
        page.upright(55, 110, 190).upright(145, 110, 190).upright(325, 110, 190);
        page.upright(235, 127, 190);
        page.rule(55, 325, 110).text(60, 130, "Class").text(200, 122, "Sodium cells");
        page.rule(145, 325, 127).row(138, TWO, "ICE (%)", "Cycles");
        page.rule(55, 325, 144).text(60, 163, "Sulfides");
        page.row(155, TWO, "74.6", "100").rule(145, 325, 160);
        page.row(171, TWO, "70.1", "500").rule(55, 325, 175);
        page.row(186, FOUR, "Oxides", "66.0", "200").rule(55, 325, 190);
        FoundTable table = only(page);
        assertThat(texts(table))
                .containsExactly(
                        List.of("Class", "Sodium cells", "Sodium cells"),
                        List.of("Class", "ICE (%)", "Cycles"),
                        List.of("Sulfides", "74.6", "100"),
                        List.of("Sulfides", "70.1", "500"),
                        List.of("Oxides", "66.0", "200"));
        assertThat(table.headerRows()).isEqualTo(2);
    }

    @Test
    void rowsWithoutRulesMayBeWiderThanTheirCaption() {
        PrintedSheet page =
                new PrintedSheet()
                        .row(117, FOUR, "Anode", "ICE (%)", "Capacity", "Cycles")
                        .row(129, FOUR, "SnS/MoS2", "74.6", "512", "100")
                        .row(141, FOUR, "FeSe2/C", "-", "433", "500")
                        .text(60, 170, "The electrons flow from one side to the other and back");
        List<FoundTable> tables = tables(page, new Box(180, 95, 90, 10));
        assertThat(tables).hasSize(1);
        assertThat(texts(tables.getFirst()))
                .containsExactly(
                        List.of("Anode", "ICE (%)", "Capacity", "Cycles"),
                        List.of("SnS/MoS2", "74.6", "512", "100"),
                        List.of("FeSe2/C", "-", "433", "500"));
    }

    @Test
    void aHeaderWithoutALineAboveItBelongsToTheTable() {
        PrintedSheet page =
                new PrintedSheet()
                        .row(117, THREE, "Anode", "ICE (%)", "Capacity")
                        .rule(60, 400, 122)
                        .row(134, THREE, "SnS/MoS2", "74.6", "512")
                        .row(146, THREE, "FeSe2/C", "70", "433")
                        .rule(60, 400, 151);
        assertThat(texts(only(page)))
                .hasSize(3)
                .startsWith(List.of("Anode", "ICE (%)", "Capacity"));
    }

    @Test
    void twoCaptionsNeverShareATable() {
        PrintedSheet page =
                body(row("Sulfide", "SnS", "512"))
                        .row(190, THREE, "Salt", "Solvent", "Conc.")
                        .row(202, THREE, "NaPF6", "DME", "1")
                        .row(214, THREE, "NaFSI", "EC", "2");
        List<FoundTable> tables = tables(page, CAPTION, new Box(60, 168, 200, 10));
        assertThat(tables).hasSize(2);
        assertThat(texts(tables.get(1))).contains(List.of("NaPF6", "DME", "1"));
    }

    @Test
    void aHeadingCentredOverTwoColumnsSpansThemWithoutARule() {
        PrintedSheet page =
                new PrintedSheet()
                        .rule(60, 400, 110)
                        .text(60, 128, "Anode")
                        .text(165, 122, "Capacity (mAh/g) at")
                        .text(330, 128, "Ref.")
                        .row(134, TWO, "0.1 A/g", "5.0 A/g")
                        .rule(60, 400, 139)
                        .row(151, FOUR, "SnS/MoS2", "512", "201", "[3]")
                        .row(163, FOUR, "FeSe2/C", "433", "187", "[7]")
                        .rule(60, 400, 168);
        FoundTable table = only(page);
        assertThat(table.headerRows()).isEqualTo(2);
        assertThat(texts(table).subList(0, 2))
                .containsExactly(
                        List.of("Anode", "Capacity (mAh/g) at", "Capacity (mAh/g) at", "Ref."),
                        List.of("Anode", "0.1 A/g", "5.0 A/g", "Ref."));
    }

    @Test
    void namesStandForTheRowsBelowThem() {
        FoundTable table =
                only(
                        body(
                                row("Sulfide", "SnS", "512"),
                                row("", "MoS2", "433"),
                                row("Oxide", "SnO2", "301")));
        assertThat(texts(table).stream().map(List::getFirst))
                .containsExactly("Class", "Sulfide", "Sulfide", "Oxide");
    }

    @Test
    void namesStandForTheRowsAroundThem() {
        FoundTable table =
                only(
                        body(
                                row("", "SnS", "512"),
                                row("Sulfide", "MoS2", "433"),
                                row("", "VS4", "301"),
                                row("Oxide", "SnO2", "288")));
        assertThat(texts(table).stream().map(List::getFirst))
                .containsExactly("Class", "Sulfide", "Sulfide", "Sulfide", "Oxide");
    }

    @Test
    void namesOfSeveralLinesAreCentredOnTheirRow() {
        PrintedSheet page =
                new PrintedSheet()
                        .rule(60, 400, 110)
                        .row(122, THREE, "Anode", "ICE (%)", "Capacity")
                        .rule(60, 400, 127)
                        .row(139, THREE, "SnS/MoS2@", "", "")
                        .row(145, THREE, "", "74.6", "512")
                        .row(151, THREE, "carbon", "", "")
                        .row(163, THREE, "FeSe2/C", "70", "433")
                        .rule(60, 400, 168);
        assertThat(texts(only(page)))
                .containsExactly(
                        List.of("Anode", "ICE (%)", "Capacity"),
                        List.of("SnS/MoS2@ carbon", "74.6", "512"),
                        List.of("FeSe2/C", "70", "433"));
    }

    @Test
    void aCentredGroupHeadingStandsInTheFirstCell() {
        PrintedSheet page =
                new PrintedSheet()
                        .rule(60, 400, 110)
                        .row(122, THREE, "Anode", "ICE (%)", "Capacity")
                        .rule(60, 400, 127)
                        .text(200, 139, "Sodium cells")
                        .rule(60, 400, 144)
                        .row(156, THREE, "SnS/MoS2", "74.6", "512")
                        .row(168, THREE, "FeSe2/C", "70", "433")
                        .rule(60, 400, 173);
        assertThat(texts(only(page))).contains(List.of("Sodium cells", "", ""));
    }
}
