package org.heterograph.reader.pdf.table;

import org.heterograph.reader.pdf.table.cell.Piece;
import org.heterograph.reader.pdf.table.cell.Slot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Rows whose cells have several lines and are centred on the height of the row.
///
/// The heights on which most columns have a line are the rows; in each column the lines must fall
/// into stacks that are centred on them, one after the other.
final class CentredCells {
    /// In ems, off the height of the row.
    private static final double CENTRED = 0.3;

    /// In ems, from line to line of one cell.
    private static final double CLOSE = 2;

    private final List<List<Piece>> columns = new ArrayList<>();
    private final List<Double> anchors;
    private final double em;

    private CentredCells(List<Piece> pieces, int width, List<Double> anchors) {
        this.anchors = anchors;
        em = pieces.stream().mapToDouble(Piece::em).max().orElse(8);
        for (int column = 0; column < width; column++) {
            int c = column;
            columns.add(
                    pieces.stream()
                            .filter(piece -> piece.column() == c)
                            .sorted(Comparator.comparingDouble(Piece::baseline))
                            .toList());
        }
    }

    /// The rows, empty where not all lines fall into place.
    ///
    /// @param heights pieces by height, top to bottom
    static Optional<List<List<Slot>>> rows(List<List<Piece>> heights, int width) {
        long most = heights.stream().mapToLong(CentredCells::filled).max().orElse(0);
        List<Double> anchors =
                heights.stream()
                        .filter(height -> filled(height) > 1 && 2 * filled(height) >= most)
                        .map(height -> height.getFirst().baseline())
                        .toList();
        List<Piece> pieces = heights.stream().flatMap(List::stream).toList();
        return anchors.size() < 2 || anchors.size() == heights.size()
                ? Optional.empty()
                : new CentredCells(pieces, width, anchors).rows();
    }

    private static long filled(List<Piece> height) {
        return height.stream().mapToInt(Piece::column).distinct().count();
    }

    private Optional<List<List<Slot>>> rows() {
        if (columns.stream().allMatch(this::hangsDown)) {
            return Optional.empty();
        }
        List<List<Slot>> rows = new ArrayList<>();
        anchors.forEach(it -> rows.add(Slot.row(columns.size())));
        for (int c = 0; c < columns.size(); c++) {
            if (!fill(rows, c)) {
                return Optional.empty();
            }
        }
        return Optional.of(rows);
    }

    /// Whether all lines may as well belong to cells that begin on the height of their row.
    private boolean hangsDown(List<Piece> pieces) {
        for (Piece piece : pieces) {
            double row =
                    anchors.stream()
                            .filter(it -> it <= piece.baseline() + CENTRED * em)
                            .reduce(Double.NEGATIVE_INFINITY, Math::max);
            boolean begun =
                    pieces.stream().anyMatch(it -> Math.abs(it.baseline() - row) < CENTRED * em);
            if (!begun) {
                return false;
            }
        }
        return true;
    }

    private boolean fill(List<List<Slot>> rows, int column) {
        List<Piece> pieces = columns.get(column);
        int next = 0;
        for (int row = 0; row < anchors.size() && next < pieces.size(); row++) {
            int end = end(pieces, next, anchors.get(row));
            for (Piece piece : pieces.subList(next, end)) {
                rows.get(row).get(column).add(piece.line());
            }
            next = end;
        }
        return next == pieces.size();
    }

    /// Where the stack ends that begins at a line and is centred on the height, `from` if none is.
    private int end(List<Piece> pieces, int from, double anchor) {
        double first = pieces.get(from).baseline();
        for (int end = from + 1; end <= pieces.size(); end++) {
            double last = pieces.get(end - 1).baseline();
            boolean close = end - 1 == from || last - pieces.get(end - 2).baseline() < CLOSE * em;
            if (!close || (first + last) / 2 > anchor + CENTRED * em) {
                return from;
            }
            if (isOnOther(last, anchor)) {
                return from;
            }
            boolean sameHeight = end < pieces.size() && pieces.get(end).baseline() - last < 1;
            if (!sameHeight && Math.abs((first + last) / 2 - anchor) <= CENTRED * em) {
                return end;
            }
        }
        return from;
    }

    /// Whether the line stands on the height of another row.
    private boolean isOnOther(double baseline, double anchor) {
        return anchors.stream()
                .anyMatch(it -> it != anchor && Math.abs(it - baseline) < CENTRED * em);
    }
}
