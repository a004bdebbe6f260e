package org.heterograph.reader.pdf.table.cell;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the columns of a table: stretches that are blank in every row part them.
public final class ColumnFinder {
    /// Points to a bin.
    private static final double BIN = 0.5;

    /// In ems. Where rows are parted by a blank only, it must be as wide.
    private static final double NARROWEST_GAP = 0.35;

    /// Share of the rows that may have a mere blank between words there.
    private static final double MOST_BLANKS = 0.34;

    /// In points. Words of a column that is set flush left begin at one place.
    private static final double FLUSH = 1;

    private final Box region;
    private final int[] inked;

    private ColumnFinder(Box region) {
        this.region = region;
        inked = new int[(int) Math.min(20_000, Math.ceil(region.width() / BIN) + 2)];
    }

    /// @param rows of the body
    /// @param uprights drawn lines, which part columns too
    public static List<Column> find(Box region, List<TextRow> rows, List<Box> uprights) {
        ColumnFinder finder = new ColumnFinder(region);
        List<TextRow> telling = telling(rows);
        telling.forEach(finder::ink);
        finder.rule(uprights);
        double em = rows.stream().mapToDouble(TextRow::fontSize).max().orElse(8);
        return joined(finder.stretches(), telling, uprights, em);
    }

    /// Group headings and other rows of one cell say nothing of columns.
    private static List<TextRow> telling(List<TextRow> rows) {
        int most = rows.stream().mapToInt(row -> row.lines().size()).max().orElse(1);
        return most < 2 ? rows : rows.stream().filter(row -> row.lines().size() > 1).toList();
    }

    private void ink(TextRow row) {
        for (TextLine line : row.lines()) {
            for (Glyph glyph : line.glyphs()) {
                if (!glyph.isGap()) {
                    ink(glyph.box().x(), glyph.box().right());
                }
            }
        }
    }

    private void ink(double from, double to) {
        int last = bin(to - 0.01);
        for (int i = bin(from); i <= last; i++) {
            inked[i]++;
        }
    }

    private int bin(double x) {
        return Math.clamp((int) ((x - region.x()) / BIN), 0, inked.length - 1);
    }

    /// Under a drawn line nothing counts as ink.
    private void rule(List<Box> uprights) {
        uprights.forEach(rule -> Arrays.fill(inked, bin(rule.x()), bin(rule.right()) + 1, 0));
    }

    private List<Column> stretches() {
        List<Column> stretches = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < inked.length; i++) {
            if (inked[i] > 0 && start < 0) {
                start = i;
            } else if (inked[i] == 0 && start >= 0) {
                stretches.add(column(start, i));
                start = -1;
            }
        }
        if (start >= 0) {
            stretches.add(column(start, inked.length));
        }
        return stretches;
    }

    private Column column(int from, int to) {
        return new Column(region.x() + from * BIN, region.x() + to * BIN);
    }

    private static List<Column> joined(
            List<Column> stretches, List<TextRow> rows, List<Box> uprights, double em) {
        List<Column> columns = new ArrayList<>();
        for (Column next : stretches) {
            if (!columns.isEmpty() && !areApart(columns.getLast(), next, rows, uprights, em)) {
                columns.set(columns.size() - 1, new Column(columns.getLast().left(), next.right()));
            } else {
                columns.add(next);
            }
        }
        return columns;
    }

    private static boolean areApart(
            Column left, Column right, List<TextRow> rows, List<Box> uprights, double em) {
        if (uprights.stream()
                .anyMatch(r -> r.centerX() > left.right() - 1 && r.centerX() < right.left() + 1)) {
            return true;
        }
        if (right.left() - left.right() < NARROWEST_GAP * em) {
            return false;
        }
        double middle = (left.right() + right.left()) / 2;
        long parted = rows.stream().filter(row -> isParted(row, left, right)).count();
        boolean flush = parted > 0 && rows.stream().allMatch(row -> isFlush(row, right));
        long bridged = flush ? 0 : rows.stream().filter(row -> bridges(row, middle)).count();
        return bridged == 0 || (2 * bridged <= parted && bridged <= MOST_BLANKS * rows.size());
    }

    /// Whether one line ends in the left column and another begins in the right one.
    private static boolean isParted(TextRow row, Column left, Column right) {
        return row.lines().stream().anyMatch(line -> holds(left, line.box().right()))
                && row.lines().stream().anyMatch(line -> holds(right, line.box().x()));
    }

    /// Whether a word begins where the column does, or none stands there.
    private static boolean isFlush(TextRow row, Column column) {
        List<Double> starts = new ArrayList<>();
        for (TextLine line : row.lines()) {
            for (int i = 0; i < line.glyphs().size(); i++) {
                boolean first = i == 0 || line.glyphs().get(i - 1).isGap();
                if (first && column.distance(line.glyphs().get(i).box().centerX()) == 0) {
                    starts.add(line.glyphs().get(i).box().x());
                }
            }
        }
        return starts.isEmpty() || Math.abs(starts.getFirst() - column.left()) < FLUSH;
    }

    private static boolean holds(Column column, double x) {
        return column.left() - 1 < x && x < column.right() + 1;
    }

    private static boolean bridges(TextRow row, double x) {
        return row.lines().stream().anyMatch(line -> line.box().x() < x && x < line.box().right());
    }
}
