package org.heterograph.reader.pdf.table;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.line.TextLine;
import org.heterograph.reader.pdf.table.cell.Column;
import org.heterograph.reader.pdf.table.cell.Slot;
import org.heterograph.reader.pdf.table.cell.TextRow;
import org.heterograph.reader.pdf.table.header.HeaderDepth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Joins rows that go on with the cells of the row above: names broken over lines.
///
/// In tables whose rows stand further apart than the lines of a cell, distance tells. In the others
/// a
/// row goes on when it fills few columns and its first words had no room in the line above.
final class RowJoiner {
    /// In ems. Lines of one cell are not further apart.
    private static final double LOOSEST = 1.55;

    private final List<Column> columns;
    private final double em;

    RowJoiner(List<Column> columns, double em) {
        this.columns = columns;
        this.em = em;
    }

    List<List<Slot>> joined(List<Double> heights, List<List<Slot>> rows) {
        double threshold = threshold(heights, rows);
        int usual = usual(rows);
        List<List<Slot>> joined = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Slot> row = rows.get(i);
            double gap = i == 0 ? 1e6 : heights.get(i) - heights.get(i - 1);
            boolean goesOn =
                    threshold > 0
                            ? gap < threshold
                            : gap < LOOSEST * em && goesOn(joined.getLast(), row, usual);
            boolean group = i + 1 < rows.size() && isGroup(row, rows.get(i + 1));
            if (i > 0 && goesOn && !group && !shares(joined.getLast(), row)) {
                append(joined.getLast(), row);
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    /// Whether the row names the rows below it: one cell in a face of its own.
    private static boolean isGroup(List<Slot> row, List<Slot> below) {
        return filled(row) == 1
                && !row.getFirst().isEmpty()
                && !below.getFirst().isEmpty()
                && (all(row, Glyph::italic) && !all(below, Glyph::italic)
                        || all(row, Glyph::bold) && !all(below, Glyph::bold));
    }

    private static boolean all(List<Slot> row, Predicate<Glyph> face) {
        return row.getFirst().lines().stream()
                .flatMap(line -> line.glyphs().stream())
                .filter(glyph -> Character.isLetter(glyph.text().codePointAt(0)))
                .allMatch(face);
    }

    private static boolean shares(List<Slot> above, List<Slot> row) {
        return IntStream.range(0, row.size()).anyMatch(c -> above.get(c) == row.get(c));
    }

    private static void append(List<Slot> above, List<Slot> row) {
        for (int c = 0; c < row.size(); c++) {
            above.get(c).addAll(row.get(c));
        }
    }

    /// The distance below which rows go on, 0 where distance does not tell.
    private double threshold(List<Double> heights, List<List<Slot>> rows) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < heights.size(); i++) {
            gaps.add(heights.get(i) - heights.get(i - 1));
        }
        List<Double> sorted = gaps.stream().sorted().toList();
        double best = 1.18;
        double threshold = 0;
        for (int i = 1; i < sorted.size(); i++) {
            double ratio = sorted.get(i) / sorted.get(i - 1);
            if (ratio > best && sorted.get(i - 1) <= LOOSEST * em) {
                best = ratio;
                threshold = (sorted.get(i) + sorted.get(i - 1)) / 2;
            }
        }
        return threshold > 0 && closeRowsArePartial(gaps, rows, threshold) ? threshold : 0;
    }

    private static boolean closeRowsArePartial(
            List<Double> gaps, List<List<Slot>> rows, double threshold) {
        int close = 0;
        int partial = 0;
        for (int i = 0; i < gaps.size(); i++) {
            if (gaps.get(i) < threshold) {
                close++;
                partial += filled(rows.get(i + 1)) < Math.max(filled(rows.get(i)), 2) ? 1 : 0;
            }
        }
        return partial >= 0.75 * close;
    }

    private static int filled(List<Slot> row) {
        return (int) row.stream().filter(slot -> !slot.isEmpty()).count();
    }

    private static int usual(List<List<Slot>> rows) {
        return rows.stream().mapToInt(RowJoiner::filled).max().orElse(1);
    }

    private boolean goesOn(List<Slot> above, List<Slot> row, int usual) {
        boolean partial = filled(row) <= 0.6 * usual || isText(row) && filled(row) < usual;
        if (!partial || filled(above) < filled(row)) {
            return false;
        }
        for (int c = 0; c < row.size(); c++) {
            if (!row.get(c).isEmpty() && !goesOn(above.get(c), row.get(c), columns.get(c))) {
                return false;
            }
        }
        return true;
    }

    /// Whether several cells hold words, and none a value.
    private static boolean isText(List<Slot> row) {
        return filled(row) > 1
                && row.stream()
                        .flatMap(slot -> slot.lines().stream())
                        .noneMatch(HeaderDepth::isValue);
    }

    private boolean goesOn(Slot above, Slot slot, Column column) {
        if (above.isEmpty()) {
            return false;
        }
        TextRow last = TextRow.rows(above.lines()).getLast();
        TextRow next = TextRow.rows(slot.lines()).getFirst();
        double needed = last.box().width() + 0.2 * em + firstWord(next.lines().getFirst());
        double room = column.right() - column.left();
        return sameFace(last.lines().getFirst(), next.lines().getFirst())
                && !startsElsewhere(last.box(), next.box())
                && next.box().right() < column.right() + em
                && needed > 0.97 * room;
    }

    private static boolean sameFace(TextLine last, TextLine next) {
        return last.glyphs().getFirst().italic() == next.glyphs().getFirst().italic()
                && last.glyphs().getFirst().bold() == next.glyphs().getFirst().bold();
    }

    /// Whether the line is indented, neither flush with the one above nor centred under it.
    private boolean startsElsewhere(Box last, Box next) {
        return Math.abs(last.x() - next.x()) > 0.4 * em
                && Math.abs(last.centerX() - next.centerX()) > 0.4 * em
                && Math.abs(last.right() - next.right()) > 0.4 * em;
    }

    private static double firstWord(TextLine line) {
        double end = line.box().right();
        for (Glyph glyph : line.glyphs()) {
            if (glyph.isGap()) {
                end = glyph.box().x();
                break;
            }
        }
        return end - line.box().x();
    }
}
