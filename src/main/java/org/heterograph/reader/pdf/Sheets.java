package org.heterograph.reader.pdf;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.layout.RuleCutter;
import org.heterograph.reader.pdf.layout.Sheet;
import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.LineBuilder;
import org.heterograph.reader.pdf.page.PageContent;
import org.heterograph.reader.pdf.page.PdfContent;
import org.heterograph.reader.pdf.page.TextLine;
import org.heterograph.reader.pdf.page.Turn;

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

    static Sheets of(PdfContent pdf) {
        List<Sheet> printed = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        for (PageContent page : pdf.pages()) {
            Turn turn = turn(page);
            turns.add(turn);
            printed.add(sheet(turn.applied(page)));
        }
        return new Sheets(printed, turns);
    }

    private static Sheet sheet(PageContent page) {
        return new Sheet(page, lines(page));
    }

    private static List<TextLine> lines(PageContent page) {
        return new RuleCutter(page.rules()).cut(new LineBuilder().build(page.glyphs()));
    }

    private static Turn turn(PageContent page) {
        long upright = count(page.glyphs(), 0);
        for (int degrees : TURNED) {
            Turn turn = new Turn(degrees, page.page().width(), page.page().height());
            if (count(page.glyphs(), degrees) > upright
                    && lines(turn.applied(page)).size() >= FEWEST_LINES) {
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
