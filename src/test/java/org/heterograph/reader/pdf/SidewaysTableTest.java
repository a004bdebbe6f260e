package org.heterograph.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Block;
import org.heterograph.document.Box;
import org.heterograph.document.Cell;
import org.heterograph.document.Document;
import org.heterograph.document.Place;
import org.heterograph.support.PdfBuilder;
import org.junit.jupiter.api.Test;

import java.util.List;

class SidewaysTableTest {
    private static final String[][] HEAD = {{"Anode", "ICE (%)", "Capacity", "Cycles"}};
    private static final String[][] FIRST = {
        {"SnS/MoS2", "74.6", "512", "100"},
        {"FeSe2/C", "70.1", "433", "500"},
        {"VS4/rGO", "66.0", "391", "200"},
        {"ZnS/ZnSe", "81.3", "287", "1000"}
    };
    private static final String[][] SECOND = {
        {"CoSe2/C", "77.0", "305", "100"},
        {"Bi2S3/SnS", "59.8", "688", "50"},
        {"NiS2/CoS2", "63.2", "518", "250"}
    };

    private static PdfBuilder prose(PdfBuilder pdf) {
        return pdf.paragraph(
                60,
                100,
                475,
                10,
                "Sheets of tin selenide were grown on carbon cloth and tried as anodes. They keep"
                        + " most of their capacity, since a second phase at the border of the grains"
                        + " lets the ions pass, and Table 1 compares them with what others found.");
    }

    private static double rows(PdfBuilder pdf, double top, String[][] rows) {
        double y = top;
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                pdf.text(100 + 130 * i, y, 9, row[i]);
            }
            y += 13;
        }
        return y;
    }

    private static void part(PdfBuilder pdf, String caption, String[][] body) {
        pdf.text(100, 120, 9, caption);
        pdf.frame(95, 126, 480, 0);
        double y = rows(pdf, 138, HEAD);
        pdf.frame(95, y - 8, 480, 0);
        y = rows(pdf, y + 4, body);
        pdf.frame(95, y - 8, 480, 0);
    }

    private static List<List<String>> texts(Document document, Block.Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(cell -> document.text(cell.span())).toList())
                .toList();
    }

    @Test
    void readsATableThatIsPrintedSideways() {
        PdfBuilder pdf = prose(new PdfBuilder().page()).pageOnItsSide();
        part(pdf, "Table 1. Anodes of sodium cells.", FIRST);
        Document document = new PdfReader().read(pdf.build());
        Block.Table table = document.blocks(Block.Table.class).findFirst().orElseThrow();
        assertThat(table.headerRows()).isEqualTo(1);
        assertThat(texts(document, table)).hasSize(5).contains(List.of(FIRST[1]));
    }

    @Test
    void boxesLieOnThePageOfTheFile() {
        PdfBuilder pdf = prose(new PdfBuilder().page()).pageOnItsSide();
        part(pdf, "Table 1. Anodes of sodium cells.", FIRST);
        Document document = new PdfReader().read(pdf.build());
        Block.Table table = document.blocks(Block.Table.class).findFirst().orElseThrow();
        Cell cell = table.rows().get(1).get(2);
        Place place = document.places(cell.span()).getFirst();
        Box box = place.boxes().getFirst();
        assertThat(document.text(cell.span())).isEqualTo("512");
        assertThat(place.page()).isEqualTo(2);
        assertThat(box.height()).isGreaterThan(box.width());
        assertThat(box.bottom()).isBetween(842 - 361.0, 842 - 359.0);
        assertThat(box.x()).isLessThan(155);
        assertThat(box.right()).isBetween(155.0, 160.0);
    }

    @Test
    void partsOnTwoPagesAreOneTableWithOneHeader() {
        PdfBuilder pdf = prose(new PdfBuilder().page()).pageOnItsSide();
        part(pdf, "Table 1. Anodes of sodium cells.", FIRST);
        part(pdf.pageOnItsSide(), "Table 1. (Continued)", SECOND);
        Document document = new PdfReader().read(pdf.build());
        assertThat(document.blocks(Block.Table.class)).hasSize(1);
        Block.Table table = document.blocks(Block.Table.class).findFirst().orElseThrow();
        assertThat(texts(document, table).stream().map(List::getFirst))
                .containsExactly(
                        "Anode",
                        "SnS/MoS2",
                        "FeSe2/C",
                        "VS4/rGO",
                        "ZnS/ZnSe",
                        "CoSe2/C",
                        "Bi2S3/SnS",
                        "NiS2/CoS2");
        assertThat(document.places(table.rows().getLast().getFirst().span()).getFirst().page())
                .isEqualTo(3);
    }
}
