package org.heterograph.reader.pdf.table.cell;

import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.ArrayList;
import java.util.List;

/// A line, or part of one, that stands in one cell.
///
/// @param column index of the column it stands in, the first one when it runs over several
public record Piece(TextLine line, int column) {
    double top() {
        return line.baseline() - 0.7 * line.fontSize();
    }

    public double baseline() {
        return line.baseline();
    }

    public double em() {
        return line.fontSize();
    }

    /// Cuts lines at the gaps between columns.
    public static List<Piece> pieces(List<TextLine> lines, List<Column> columns) {
        List<Piece> pieces = new ArrayList<>();
        for (TextLine line : lines) {
            cut(line, columns, pieces);
        }
        return pieces;
    }

    /// In ems: blanks within a cell are narrower.
    private static final double WIDE = 0.55;

    /// Cuts where the gap is wider than a blank, as in headings wider than their columns.
    public static List<TextLine> cutAtWideGaps(List<TextLine> lines) {
        List<TextLine> parts = new ArrayList<>();
        for (TextLine line : lines) {
            int start = 0;
            for (int i = 1; i + 1 < line.glyphs().size(); i++) {
                Glyph gap = line.glyphs().get(i);
                if (gap.isGap() && gap.box().width() > WIDE * line.fontSize()) {
                    parts.add(line.part(start, i));
                    start = i + 1;
                }
            }
            parts.add(start == 0 ? line : line.part(start, line.glyphs().size()));
        }
        return parts;
    }

    /// A line is cut only where a word ends in one column and the next begins in another.
    private static void cut(TextLine line, List<Column> columns, List<Piece> pieces) {
        int start = 0;
        for (int i = 1; i < line.glyphs().size(); i++) {
            if (line.glyphs().get(i).isGap() && isBorder(line.glyphs(), i, columns)) {
                pieces.add(of(line.part(start, i), columns));
                start = i + 1;
            }
        }
        pieces.add(of(start == 0 ? line : line.part(start, line.glyphs().size()), columns));
    }

    private static boolean isBorder(List<Glyph> glyphs, int gap, List<Column> columns) {
        double left = glyphs.get(gap - 1).box().right();
        double right = glyphs.get(Math.min(gap + 1, glyphs.size() - 1)).box().x();
        for (int c = 0; c + 1 < columns.size(); c++) {
            if (left <= columns.get(c).right() + 1 && right >= columns.get(c + 1).left() - 1) {
                return left > columns.get(c).left() && right < columns.get(c + 1).right();
            }
        }
        return false;
    }

    private static Piece of(TextLine line, List<Column> columns) {
        return new Piece(line, column(line, columns));
    }

    public static int column(TextLine line, List<Column> columns) {
        int best = 0;
        double most = 0;
        for (int c = 0; c < columns.size(); c++) {
            double overlap = columns.get(c).overlap(line.box().x(), line.box().right());
            if (overlap > most) {
                most = overlap;
                best = c;
            }
        }
        return most > 0 ? best : nearest(line.box().centerX(), columns);
    }

    private static int nearest(double x, List<Column> columns) {
        int best = 0;
        for (int c = 1; c < columns.size(); c++) {
            if (columns.get(c).distance(x) < columns.get(best).distance(x)) {
                best = c;
            }
        }
        return best;
    }
}
