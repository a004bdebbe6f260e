package org.heterograph.reader.pdf;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.layout.RuleCutter;
import org.heterograph.reader.pdf.layout.Sheet;
import org.heterograph.reader.pdf.limit.ExceededLimitException;
import org.heterograph.reader.pdf.limit.ReadingBudget;
import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.PageContent;
import org.heterograph.reader.pdf.page.PdfContent;
import org.heterograph.reader.pdf.page.Turn;
import org.heterograph.reader.pdf.page.line.LineBuilder;
import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.ArrayList;
import java.util.List;

/// Makes lines of the glyphs of each page as a reader holds it: upright, or turned where most of
/// its text runs another way. Stamps along the margin are left out.
///
/// @param printed a sheet a page, in coordinates of the turned page
/// @param turns how each page is turned
record Sheets(List<Sheet> printed, List<Turn> turns) {
    /// Stamps and labels of axes are fewer lines.
    private static final int FEWEST_LINES = 5;

    private static final int[] TURNED = {90, 270, 180};

    Sheets {
        printed = List.copyOf(printed);
        turns = List.copyOf(turns);
    }

    /// @param budget bounds the work a page; what is left out is noted there
    static Sheets of(PdfContent pdf, ReadingBudget budget) {
        List<Sheet> printed = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        for (PageContent page : pdf.pages()) {
            budget.openPage();
            Turn turn = turn(page, budget);
            turns.add(turn);
            PageContent turned = turn.applied(page);
            printed.add(new Sheet(turned, lines(turned, budget)));
        }
        return new Sheets(printed, turns);
    }

    private static List<TextLine> lines(PageContent page, ReadingBudget budget) {
        try {
            List<TextLine> lines = new LineBuilder().build(page.glyphs());
            return bounded(page, new RuleCutter(page.rules()).cut(lines), budget);
        } catch (ExceededLimitException e) {
            warn(page, e.getMessage() + "; left out", budget);
            return List.of();
        }
    }

    private static List<TextLine> bounded(
            PageContent page, List<TextLine> lines, ReadingBudget budget) {
        int most = budget.limits().linesOnPage();
        if (lines.size() <= most) {
            return lines;
        }
        warn(page, "more than " + most + " lines; the rest was left out", budget);
        return lines.subList(0, most);
    }

    private static void warn(PageContent page, String what, ReadingBudget budget) {
        budget.warn("page " + page.page().number() + ": " + what);
    }

    private static Turn turn(PageContent page, ReadingBudget budget) {
        long upright = count(page.glyphs(), 0);
        for (int degrees : TURNED) {
            Turn turn = new Turn(degrees, page.page().width(), page.page().height());
            if (count(page.glyphs(), degrees) > upright
                    && lines(turn.applied(page), budget).size() >= FEWEST_LINES) {
                return turn;
            }
        }
        return Turn.none(page.page());
    }

    private static long count(List<Glyph> glyphs, int degrees) {
        return glyphs.stream().filter(glyph -> glyph.direction() == degrees).count();
    }

    /// Where the box of a sheet lies on the unturned page.
    ///
    /// @param page counts from 1
    Box onPage(int page, Box box) {
        return turns.get(page - 1).undone(box);
    }
}
