package org.heterograph.reader.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Page;
import org.heterograph.reader.pdf.page.PageContent;
import org.heterograph.reader.pdf.page.line.TextLine;
import org.heterograph.support.PrintedSheet;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

class SplitCaptionsTest {
    private static final BodyStyle BODY = new BodyStyle(10, "Serif", 12);

    private static final String PROSE = "The anode keeps most of its sodium over all the";

    @Test
    void joinsACaptionThatGoesOnInTheNextColumn() {
        List<Piece> pieces = read("Patterns of the sulfides, and cycles of the selenides");
        assertThat(captions(pieces))
                .containsExactly(
                        "Figure 2. Patterns of the sulfides, and cycles of the selenides measured in"
                                + " half cells.");
        assertThat(pieces).filteredOn(Piece.Words.class::isInstance).hasSize(2);
    }

    @Test
    void leavesACaptionThatIsComplete() {
        List<Piece> pieces = read("Patterns of the sulfides, and cycles of the selenide.");
        assertThat(captions(pieces).getFirst()).endsWith("selenide.");
        assertThat(pieces).filteredOn(Piece.Words.class::isInstance).hasSize(3);
    }

    private static List<Piece> read(String caption) {
        PrintedSheet page = new PrintedSheet();
        for (int i = 0; i < 40; i++) {
            page.text(50, 100 + 12 * i, PROSE).text(310, 142 + 12 * i, PROSE);
        }
        page.size(8).bold(50, 600, "Figure 2.");
        page.text(90, 600, caption.substring(0, 15)).text(50, 610, caption.substring(16));
        page.text(310, 106, "measured in half cells.");
        Sheet sheet =
                new Sheet(
                        new PageContent(
                                new Page(2, 595, 842),
                                page.content().glyphs(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()),
                        page.lines());
        return new PageAnalysis(BODY).read(sheet, List.of());
    }

    private static List<String> captions(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece.Caption.class::isInstance)
                .map(it -> text(((Piece.Caption) it).lines()))
                .toList();
    }

    private static String text(List<TextLine> lines) {
        return lines.stream().map(it -> it.text().strip()).collect(Collectors.joining(" "));
    }
}
