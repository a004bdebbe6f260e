package org.heterograph.reader.pdf;

import org.heterograph.reader.pdf.layout.RuleCutter;
import org.heterograph.reader.pdf.layout.Sheet;
import org.heterograph.reader.pdf.limit.ExceededLimitException;
import org.heterograph.reader.pdf.limit.ReadingBudget;
import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.LineBuilder;
import org.heterograph.reader.pdf.page.PageContent;
import org.heterograph.reader.pdf.page.PdfContent;
import org.heterograph.reader.pdf.page.TextLine;

import java.util.List;

/// Makes lines of the upright glyphs of each page; stamps along the margin are left out.
record Sheets(ReadingBudget budget) {

    List<Sheet> of(PdfContent pdf) {
        return pdf.pages().stream().map(this::of).toList();
    }

    private Sheet of(PageContent page) {
        budget.openPage();
        List<Glyph> upright =
                page.glyphs().stream().filter(glyph -> glyph.direction() == 0).toList();
        return new Sheet(page, lines(page, upright));
    }

    private List<TextLine> lines(PageContent page, List<Glyph> upright) {
        try {
            List<TextLine> lines = new LineBuilder().build(upright);
            return bounded(page, new RuleCutter(page.rules()).cut(lines));
        } catch (ExceededLimitException e) {
            warn(page, e.getMessage() + "; left out");
            return List.of();
        }
    }

    private List<TextLine> bounded(PageContent page, List<TextLine> lines) {
        int most = budget.limits().linesOnPage();
        if (lines.size() <= most) {
            return lines;
        }
        warn(page, "more than " + most + " lines; the rest was left out");
        return lines.subList(0, most);
    }

    private void warn(PageContent page, String what) {
        budget.warn("page " + page.page().number() + ": " + what);
    }
}
