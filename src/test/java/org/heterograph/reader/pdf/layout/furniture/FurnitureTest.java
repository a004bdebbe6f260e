package org.heterograph.reader.pdf.layout.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.document.Page;
import org.heterograph.reader.pdf.layout.Sheet;
import org.heterograph.reader.pdf.page.PageContent;
import org.heterograph.reader.pdf.page.line.TextLine;
import org.heterograph.support.PrintedSheet;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class FurnitureTest {
    @Test
    void keepsAHeadingBesideThePanelLetterThatStandsOnSeveralPages() {
        List<Sheet> sheets =
                IntStream.rangeClosed(1, 4)
                        .mapToObj(
                                page ->
                                        sheet(
                                                page,
                                                new PrintedSheet()
                                                        .text(60, 40, "Journal of Sulfides")
                                                        .text(320, 80, HEADINGS.get(page - 1))
                                                        .text(60, 82, "(a)")))
                        .toList();
        assertThat(texts(new Furniture().remove(sheets)))
                .containsAll(HEADINGS)
                .doesNotContain("Journal of Sulfides");
    }

    private static final List<String> HEADINGS =
            List.of("Introduction", "Tin Sulfides", "Iron Selenides", "Outlook");

    private static List<String> texts(List<Sheet> sheets) {
        return sheets.stream().flatMap(it -> it.lines().stream()).map(TextLine::text).toList();
    }

    private static Sheet sheet(int page, PrintedSheet printed) {
        PageContent content =
                new PageContent(
                        new Page(page, 595, 842),
                        printed.content().glyphs(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        return new Sheet(content, printed.lines());
    }
}
