package org.heterograph.reader.pdf.table;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.line.TextLine;
import org.heterograph.reader.pdf.table.cell.Column;
import org.heterograph.reader.pdf.table.cell.Slot;
import org.heterograph.reader.pdf.table.region.Rules;
import org.heterograph.reader.pdf.table.region.TableRegion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The cells that drawn lines enclose: where no line parts two fields of the grid, one cell spans
/// both.
final class Lattice {
    /// In points. Lines closer than this are one border, drawn twice.
    private static final double SAME = 3.5;

    /// A page with more is a drawing.
    private static final int MOST = 120;

    /// Of a border between two fields that is drawn.
    private static final double DRAWN = 0.6;

    /// Of the height of all columns: below that, lines part columns but enclose no cells.
    private static final double SHARE_OF_UPRIGHTS = 0.45;

    private static final int FEWEST_ROWS = 3;

    private final List<Double> xs;
    private final List<Double> ys;

    /// Per row and column the number of its cell.
    private final int[][] fields;

    private Lattice(List<Double> xs, List<Double> ys, Rules rules) {
        this.xs = xs;
        this.ys = ys;
        fields = new int[ys.size() - 1][xs.size() - 1];
        number(rules);
    }

    static Optional<Lattice> of(TableRegion region) {
        Rules rules = region.rules();
        Box box = region.box();
        List<Double> xs =
                borders(rules.upright().stream().map(Box::centerX).toList(), box.x(), box.right());
        List<Double> ys =
                borders(rules.level().stream().map(Box::centerY).toList(), box.y(), box.bottom());
        boolean possible =
                xs.size() > 2
                        && xs.size() < MOST
                        && ys.size() > FEWEST_ROWS
                        && ys.size() < MOST
                        && isClosed(xs, box, rules);
        return possible
                ? Optional.of(new Lattice(xs, ys, rules)).filter(Lattice::isRectangular)
                : Optional.empty();
    }

    /// The places of lines in order, with both edges.
    private static List<Double> borders(List<Double> lines, double from, double to) {
        List<Double> borders = new ArrayList<>(List.of(from));
        for (double line : lines.stream().sorted().toList()) {
            if (line - borders.getLast() > SAME && to - line > SAME) {
                borders.add(line);
            }
        }
        borders.add(to);
        return borders;
    }

    private static boolean isClosed(List<Double> xs, Box box, Rules rules) {
        double drawn = 0;
        for (double x : xs.subList(1, xs.size() - 1)) {
            drawn += covered(rules.upright(), x, box.y(), box.bottom(), true);
        }
        return drawn > SHARE_OF_UPRIGHTS * box.height() * (xs.size() - 2);
    }

    /// How much of the stretch is drawn.
    private static double covered(
            List<Box> lines, double at, double from, double to, boolean upright) {
        double covered = 0;
        double reached = from;
        for (Box line :
                lines.stream()
                        .filter(it -> Math.abs((upright ? it.centerX() : it.centerY()) - at) < SAME)
                        .sorted(Comparator.comparingDouble(it -> upright ? it.y() : it.x()))
                        .toList()) {
            double start = Math.max(reached, upright ? line.y() : line.x());
            double end = Math.min(to, upright ? line.bottom() : line.right());
            covered += Math.max(0, end - start);
            reached = Math.max(reached, end);
        }
        return covered;
    }

    private void number(Rules rules) {
        for (int r = 0; r < fields.length; r++) {
            for (int c = 0; c < fields[r].length; c++) {
                fields[r][c] = r * fields[r].length + c;
            }
        }
        for (int r = 0; r < fields.length; r++) {
            for (int c = 0; c < fields[r].length; c++) {
                if (c > 0 && !isPartedFromLeft(rules, r, c)) {
                    join(fields[r][c - 1], fields[r][c]);
                }
                if (r > 0 && !isPartedFromAbove(rules, r, c)) {
                    join(fields[r - 1][c], fields[r][c]);
                }
            }
        }
    }

    private boolean isPartedFromLeft(Rules rules, int row, int column) {
        double top = ys.get(row);
        double bottom = ys.get(row + 1);
        return covered(rules.upright(), xs.get(column), top, bottom, true) > DRAWN * (bottom - top);
    }

    private boolean isPartedFromAbove(Rules rules, int row, int column) {
        double left = xs.get(column);
        double right = xs.get(column + 1);
        return covered(rules.level(), ys.get(row), left, right, false) > DRAWN * (right - left);
    }

    private void join(int a, int b) {
        for (int[] row : fields) {
            for (int c = 0; c < row.length; c++) {
                if (row[c] == Math.max(a, b)) {
                    row[c] = Math.min(a, b);
                }
            }
        }
    }

    private boolean isRectangular() {
        for (int r = 0; r < fields.length; r++) {
            for (int c = 0; c < fields[r].length; c++) {
                boolean corner = fields[r][c] == r * fields[r].length + c;
                if (corner && !isRectangular(r, c)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isRectangular(int row, int column) {
        int cell = fields[row][column];
        int bottom = lastRow(row, column);
        int right = lastColumn(row, column);
        int inside = 0;
        for (int r = row; r <= bottom; r++) {
            for (int c = column; c <= right; c++) {
                inside += fields[r][c] == cell ? 1 : 0;
            }
        }
        int all = 0;
        for (int[] each : fields) {
            for (int field : each) {
                all += field == cell ? 1 : 0;
            }
        }
        return inside == all && all == (bottom - row + 1) * (right - column + 1);
    }

    private int lastRow(int row, int column) {
        int last = row;
        while (last + 1 < fields.length && fields[last + 1][column] == fields[row][column]) {
            last++;
        }
        return last;
    }

    private int lastColumn(int row, int column) {
        int last = column;
        while (last + 1 < fields[row].length && fields[row][last + 1] == fields[row][column]) {
            last++;
        }
        return last;
    }

    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c + 1 < xs.size(); c++) {
            columns.add(new Column(xs.get(c), xs.get(c + 1)));
        }
        return columns;
    }

    int width() {
        return xs.size() - 1;
    }

    /// The grid, with the lines in their cells; what spans the whole width stands in the first
    /// column alone.
    List<List<Slot>> rows(List<TextLine> lines) {
        Slot[] cells = new Slot[fields.length * width()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = new Slot();
        }
        for (TextLine line : lines) {
            int row = index(ys, line.box().centerY());
            int column = index(xs, line.box().centerX());
            cells[fields[row][column]].add(line);
        }
        List<List<Slot>> rows = new ArrayList<>();
        for (int r = 0; r < fields.length; r++) {
            List<Slot> row = Slot.row(width());
            boolean whole = width() > 1 && lastColumn(r, 0) == width() - 1;
            for (int c = 0; c < (whole ? 1 : width()); c++) {
                row.set(c, cells[fields[r][c]]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static int index(List<Double> borders, double at) {
        int index = 0;
        while (index + 2 < borders.size() && borders.get(index + 1) < at) {
            index++;
        }
        return index;
    }

    /// How many rows the cells of the first row reach down to, and those under its spanning cells.
    int headerRows() {
        int rows = 1;
        while (rows < fields.length - 1 && (reachesDown(rows - 1) || spans(rows - 1))) {
            rows++;
        }
        return rows;
    }

    private boolean reachesDown(int row) {
        for (int c = 0; c < width(); c++) {
            if (fields[row][c] == fields[row + 1][c]) {
                return true;
            }
        }
        return false;
    }

    private boolean spans(int row) {
        int last = lastColumn(row, 0);
        for (int c = last + 1; c < width(); c = last + 1) {
            last = lastColumn(row, c);
            if (last > c) {
                return true;
            }
        }
        int first = lastColumn(row, 0);
        return first > 0 && first < width() - 1;
    }
}
