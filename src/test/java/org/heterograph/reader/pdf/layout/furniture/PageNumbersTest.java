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

class PageNumbersTest {
    @Test
    void dropsNumbersThatCountUpWithThePages() {
        List<Sheet> sheets =
                IntStream.rangeClosed(1, 4).mapToObj(page -> sheet(page, 100 + page)).toList();
        assertThat(texts(PageNumbers.remove(sheets))).allMatch("The anode."::equals);
    }

    @Test
    void keepsNumbersThatDoNot() {
        List<Sheet> sheets =
                IntStream.rangeClosed(1, 4).mapToObj(page -> sheet(page, 7 * page)).toList();
        assertThat(texts(PageNumbers.remove(sheets))).contains("7", "14", "21", "28");
    }

    private static List<String> texts(List<Sheet> sheets) {
        return sheets.stream().flatMap(it -> it.lines().stream()).map(TextLine::text).toList();
    }

    /// A page that ends in a number well inside.
    private static Sheet sheet(int page, int number) {
        PrintedSheet printed =
                new PrintedSheet()
                        .text(60, 300, "The anode.")
                        .text(60, 600, Integer.toString(number));
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
