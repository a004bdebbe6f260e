package org.heterograph.reader.pdf.page.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.drawing.PageContentReader;
import org.heterograph.support.PdfBuilder;
import org.junit.jupiter.api.Test;

import java.util.List;

class LineBuilderTest {
    @Test
    void putsAScriptThatIsDrawnLaterIntoTheGapLeftForIt() {
        PdfBuilder pdf = new PdfBuilder().page();
        pdf.font(PdfBuilder.SANS).text(90, 100, 11, "2H");
        pdf.font(PdfBuilder.SANS).text(108.2, 100, 11, "O");
        pdf.font(PdfBuilder.SANS).text(104.4, 101.5, 6, "2");

        assertThat(new LineBuilder().build(glyphs(pdf)))
                .extracting(TextLine::text)
                .containsExactly("2H2O");
    }

    private static List<Glyph> glyphs(PdfBuilder pdf) {
        return new PageContentReader().read(pdf.build()).pages().getFirst().glyphs();
    }
}
