package org.heterograph.reader.pdf.table;

import org.heterograph.reader.pdf.page.line.TextLine;
import org.heterograph.reader.pdf.table.cell.Column;
import org.heterograph.reader.pdf.table.cell.Piece;
import org.heterograph.reader.pdf.table.cell.Slot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the rows of a stretch of a table that no rule parts.
///
/// Rows are where most columns have a line on one height. Lines between two heights belong to a
/// cell
/// that is centred on its row or spans several; rows that only go on with the cells above are
/// joined
/// to them.
final class BodyRows {
    /// In ems. Base lines closer than this cannot be two rows.
    private static final double SHIFTED = 0.8;

    private final int width;
    private final List<List<Piece>> heights;
    private final List<Double> anchors = new ArrayList<>();
    private final List<List<Slot>> rows = new ArrayList<>();
    private final double em;

    private BodyRows(List<Piece> pieces, int width) {
        this.width = width;
        heights = heights(pieces);
        em = pieces.stream().mapToDouble(Piece::em).max().orElse(8);
    }

    static List<List<Slot>> of(List<Piece> pieces, List<Column> columns) {
        if (pieces.isEmpty()) {
            return List.of();
        }
        BodyRows body = new BodyRows(pieces, columns.size());
        return StubSpans.spread(
                CentredCells.rows(body.heights, columns.size())
                        .orElseGet(() -> body.joined(columns)));
    }

    private List<List<Slot>> joined(List<Column> columns) {
        place();
        return new RowJoiner(columns, em).joined(anchors, rows);
    }

    private static List<List<Piece>> heights(List<Piece> pieces) {
        List<List<Piece>> heights = new ArrayList<>();
        for (Piece piece :
                pieces.stream().sorted(Comparator.comparingDouble(Piece::baseline)).toList()) {
            double last = heights.isEmpty() ? -1e6 : heights.getLast().getFirst().baseline();
            if (piece.baseline() - last > 0.3 * piece.em()) {
                heights.add(new ArrayList<>());
            }
            heights.getLast().add(piece);
        }
        return heights;
    }

    private void place() {
        List<List<Piece>> fullestFirst =
                heights.stream()
                        .sorted(
                                Comparator.comparingInt((List<Piece> h) -> -columns(h))
                                        .thenComparingDouble(h -> h.getFirst().baseline()))
                        .toList();
        List<List<Piece>> between = new ArrayList<>();
        List<List<Piece>> chosen = new ArrayList<>();
        for (List<Piece> height : fullestFirst) {
            double y = height.getFirst().baseline();
            boolean free =
                    chosen.stream()
                            .allMatch(h -> Math.abs(h.getFirst().baseline() - y) >= SHIFTED * em);
            (free && !isCentredName(height) ? chosen : between).add(height);
        }
        chosen.sort(Comparator.comparingDouble(h -> h.getFirst().baseline()));
        chosen.forEach(this::addRow);
        placeBetween(between.stream().flatMap(List::stream).toList());
    }

    /// Whether a single cell stands midway between two rows that lack it: it belongs to both.
    private boolean isCentredName(List<Piece> height) {
        int at = heights.indexOf(height);
        if (columns(height) > 1 || at == 0 || at == heights.size() - 1) {
            return false;
        }
        List<Piece> above = heights.get(at - 1);
        List<Piece> below = heights.get(at + 1);
        double top = above.getFirst().baseline();
        double bottom = below.getFirst().baseline();
        double middle = (top + bottom) / 2;
        return lacks(above, height)
                && lacks(below, height)
                && Math.abs(height.getFirst().baseline() - middle) < 0.2 * (bottom - top);
    }

    private static boolean lacks(List<Piece> row, List<Piece> name) {
        int column = name.getFirst().column();
        return columns(row) > 1 && row.stream().noneMatch(it -> it.column() == column);
    }

    private static int columns(List<Piece> height) {
        return (int) height.stream().mapToInt(Piece::column).distinct().count();
    }

    private void addRow(List<Piece> height) {
        List<Slot> row = Slot.row(width);
        height.forEach(piece -> row.get(piece.column()).add(piece.line()));
        anchors.add(height.getFirst().baseline());
        rows.add(row);
    }

    private void placeBetween(List<Piece> pieces) {
        for (int column = 0; column < width; column++) {
            int c = column;
            List<TextLine> own =
                    pieces.stream()
                            .filter(piece -> piece.column() == c)
                            .map(Piece::line)
                            .sorted(Comparator.comparingDouble(TextLine::baseline))
                            .toList();
            for (List<TextLine> stack : stacks(own)) {
                place(stack, column);
            }
        }
    }

    private List<List<TextLine>> stacks(List<TextLine> lines) {
        List<List<TextLine>> stacks = new ArrayList<>();
        for (TextLine line : lines) {
            if (stacks.isEmpty()
                    || line.baseline() - stacks.getLast().getLast().baseline() > 1.6 * em) {
                stacks.add(new ArrayList<>());
            }
            stacks.getLast().add(line);
        }
        return stacks;
    }

    /// Puts a stack of lines into the row on which it is centred or the rows between which it is.
    private void place(List<TextLine> stack, int column) {
        double center = (stack.getFirst().baseline() + stack.getLast().baseline()) / 2;
        int next = 0;
        while (next < anchors.size() && anchors.get(next) < center) {
            next++;
        }
        int above = next - 1;
        boolean between =
                above >= 0
                        && next < anchors.size()
                        && center - anchors.get(above) > 0.3 * em
                        && anchors.get(next) - center > 0.3 * em
                        && rows.get(above).get(column).isEmpty()
                        && rows.get(next).get(column).isEmpty();
        if (between) {
            span(stack, column, above, next);
        } else {
            int row = nearest(center);
            stack.forEach(rows.get(row).get(column)::add);
        }
    }

    private int nearest(double y) {
        int best = 0;
        for (int i = 1; i < anchors.size(); i++) {
            if (Math.abs(anchors.get(i) - y) < Math.abs(anchors.get(best) - y)) {
                best = i;
            }
        }
        return best;
    }

    private void span(List<TextLine> stack, int column, int above, int below) {
        int first = above;
        int last = below;
        while (first > 0
                && last + 1 < rows.size()
                && rows.get(first - 1).get(column).isEmpty()
                && rows.get(last + 1).get(column).isEmpty()) {
            first--;
            last++;
        }
        Slot slot = new Slot();
        stack.forEach(slot::add);
        for (int row = first; row <= last; row++) {
            rows.get(row).set(column, slot);
        }
        spanAlike(first, last);
    }

    /// Columns whose lines stand in the middle of the same rows, on the height of some of them.
    private void spanAlike(int first, int last) {
        for (int column = 0; column < width; column++) {
            int top = first;
            int bottom = last;
            while (top < bottom && rows.get(top).get(column).isEmpty()) {
                top++;
            }
            while (bottom > top && rows.get(bottom).get(column).isEmpty()) {
                bottom--;
            }
            if (top > first && bottom < last && top - first == last - bottom) {
                merge(column, first, last);
            }
        }
    }

    private void merge(int column, int first, int last) {
        Slot slot = new Slot();
        for (int row = first; row <= last; row++) {
            slot.addAll(rows.get(row).get(column));
            rows.get(row).set(column, slot);
        }
    }
}
