package org.heterograph.reader.pdf.table.header;

import org.heterograph.reader.pdf.page.line.TextLine;
import org.heterograph.reader.pdf.table.cell.Column;
import org.heterograph.reader.pdf.table.cell.Piece;
import org.heterograph.reader.pdf.table.cell.TextRow;

import java.util.ArrayList;
import java.util.List;

/// Tells in which columns the words of a header stand. Words of a heading that is wider than its
/// column go with the neighbour that stands closer, not with the column that lies closer.
final class HeaderPieces {
    /// Times the next widest gap: the gap between two headings.
    private static final double WIDER = 1.2;

    private final List<Column> columns;
    private final List<Piece> pieces;

    private HeaderPieces(List<Column> columns, List<Piece> pieces) {
        this.columns = columns;
        this.pieces = new ArrayList<>(pieces);
    }

    static List<Piece> of(List<TextLine> lines, List<Column> columns) {
        List<Piece> pieces = Piece.pieces(lines, columns);
        return TextRow.rows(pieces.stream().map(Piece::line).toList()).stream()
                .flatMap(row -> new HeaderPieces(columns, of(row, columns)).placed().stream())
                .toList();
    }

    private static List<Piece> of(TextRow row, List<Column> columns) {
        return row.lines().stream().map(it -> new Piece(it, Piece.column(it, columns))).toList();
    }

    private List<Piece> placed() {
        int left = -1;
        for (int i = 0; i < pieces.size(); i++) {
            if (isOver(pieces.get(i))) {
                if (left >= 0 && i - left > 1) {
                    place(left, i);
                }
                left = i;
            }
        }
        return pieces;
    }

    /// Whether the words stand over a column, not beside all of them.
    private boolean isOver(Piece piece) {
        double from = piece.line().box().x();
        return columns.get(piece.column()).overlap(from, piece.line().box().right()) > 0;
    }

    /// Parts the words between two headings at the widest gap.
    private void place(int left, int right) {
        if (pieces.get(right).column() - pieces.get(left).column() != 1) {
            return;
        }
        int widest = left + 1;
        for (int i = left + 2; i <= right; i++) {
            widest = gap(i) > gap(widest) ? i : widest;
        }
        if (isClear(left, right, widest)) {
            for (int i = left + 1; i < right; i++) {
                int column = pieces.get(i < widest ? left : right).column();
                pieces.set(i, new Piece(pieces.get(i).line(), column));
            }
        }
    }

    private boolean isClear(int left, int right, int widest) {
        for (int i = left + 1; i <= right; i++) {
            if (i != widest && gap(widest) < WIDER * gap(i)) {
                return false;
            }
        }
        return true;
    }

    /// Before the words.
    private double gap(int at) {
        return pieces.get(at).line().box().x() - pieces.get(at - 1).line().box().right();
    }
}
