package org.heterograph.reader.pdf;

import org.heterograph.reader.pdf.layout.RuleCutter;
import org.heterograph.reader.pdf.layout.Sheet;
import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.LineBuilder;
import org.heterograph.reader.pdf.page.PageContent;
import org.heterograph.reader.pdf.page.PdfContent;

import java.util.List;

/// Makes lines of the upright glyphs of each page; stamps along the margin are left out.
final class Sheets {
    private Sheets() {}

    static List<Sheet> of(PdfContent pdf) {
        return pdf.pages().stream().map(Sheets::of).toList();
    }

    private static Sheet of(PageContent page) {
        List<Glyph> upright =
                page.glyphs().stream().filter(glyph -> glyph.direction() == 0).toList();
        return new Sheet(page, new RuleCutter(page.rules()).cut(new LineBuilder().build(upright)));
    }
}
