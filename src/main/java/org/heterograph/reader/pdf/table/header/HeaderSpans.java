package org.heterograph.reader.pdf.table.header;

import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.line.TextLine;
import org.heterograph.reader.pdf.table.cell.Column;
import org.heterograph.reader.pdf.table.cell.Piece;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds over which columns the cells of a header stand where no rule under them tells.
///
/// A cell spans the columns over whose middle it is centred, if it fits no single column better
/// and each of them has a heading of its own below.
final class HeaderSpans {
    /// In ems, off the middle.
    private static final double CENTRED = 0.9;

    /// In ems, off the middle of one column.
    private static final double FITS = 0.6;

    /// In ems, off an edge of one column.
    private static final double FLUSH = 0.2;

    /// In ems. Lines of one cell are closer.
    private static final double NEXT_LEVEL = 1.5;

    /// In ems, from the middle between two columns to the gap between their headings.
    private static final double REACH = 2.5;

    /// No header has more; none of its cells spans any column then.
    private static final int MOST_COLUMNS = 60;

    private static final int MOST_LINES = 400;

    /// Times the usual gap of the line.
    private static final double WIDER = 1.25;

    private final List<TextLine> lines;
    private final List<Column> columns;

    /// The columns from first to last.
    record Range(int first, int last) {}

    /// @param lines of the header, one a cell or part of a cell
    HeaderSpans(List<TextLine> lines, List<Column> columns) {
        boolean hostile = columns.size() > MOST_COLUMNS || lines.size() > MOST_LINES;
        this.lines = hostile ? List.of() : lines;
        this.columns = hostile ? List.of() : widened(columns);
    }

    /// With the headings that stand in one column each.
    private List<Column> widened(List<Column> narrow) {
        List<Column> wide = new ArrayList<>(narrow);
        for (TextLine line : lines) {
            int column = Piece.column(line, narrow);
            boolean alone =
                    narrow.stream()
                                    .filter(c -> c.overlap(line.box().x(), line.box().right()) > 1)
                                    .count()
                            == 1;
            if (alone && isLowest(line)) {
                Column own = wide.get(column);
                double left = Math.min(own.left(), line.box().x());
                double right = Math.max(own.right(), line.box().right());
                boolean clear = isClear(narrow, column, left, right);
                wide.set(column, clear ? new Column(left, right) : own);
            }
        }
        return wide;
    }

    private static boolean isClear(List<Column> columns, int column, double left, double right) {
        return (column == 0 || columns.get(column - 1).right() < left)
                && (column + 1 == columns.size() || columns.get(column + 1).left() > right);
    }

    private boolean isLowest(TextLine line) {
        return lines.stream()
                .noneMatch(
                        it ->
                                it.baseline() > line.baseline() + 0.5 * line.fontSize()
                                        && it.box().x() < line.box().right()
                                        && it.box().right() > line.box().x());
    }

    Optional<Range> of(TextLine line) {
        Optional<Range> best = Optional.empty();
        double least = CENTRED * line.fontSize();
        for (int first = 0; first < columns.size(); first++) {
            for (int last = first + 1; last < columns.size(); last++) {
                double off = off(line, first, last);
                if (off < least && covers(line, first, last) && isHeaded(line, first, last)) {
                    least = off;
                    best = Optional.of(new Range(first, last));
                }
            }
        }
        return best.filter(it -> !fitsOne(line)).or(() -> flushLeft(line)).or(() -> over(line));
    }

    /// The columns whose middle the line stands over, each with a heading below or none, and no
    /// gap between words there.
    private Optional<Range> over(TextLine line) {
        List<Integer> over = middles(line);
        if (over.size() < 2) {
            return Optional.empty();
        }
        int first = over.getFirst();
        int last = over.getLast();
        boolean lowest = over.stream().allMatch(c -> below(line, c).isEmpty());
        return isHeaded(line, first, last) || lowest && gaps(line, over).isEmpty()
                ? Optional.of(new Range(first, last))
                : Optional.empty();
    }

    private List<Integer> middles(TextLine line) {
        return IntStream.range(0, columns.size())
                .filter(c -> columns.get(c).center() > line.box().x())
                .filter(c -> columns.get(c).center() < line.box().right())
                .boxed()
                .toList();
    }

    /// Headings of several columns with little more than a blank between them, one by one.
    List<TextLine> parted(TextLine line) {
        List<Integer> over = middles(line);
        if (over.size() < 2 || of(line).isPresent()) {
            return List.of(line);
        }
        List<TextLine> parts = new ArrayList<>();
        int from = 0;
        for (int gap : gaps(line, over)) {
            parts.add(line.part(from, gap));
            from = gap + 1;
        }
        parts.add(line.part(from, line.glyphs().size()));
        return parts;
    }

    /// Where words are parted between the columns.
    private List<Integer> gaps(TextLine line, List<Integer> over) {
        List<Integer> gaps = new ArrayList<>();
        for (int c : over.subList(0, over.size() - 1)) {
            int from = gaps.isEmpty() ? 1 : gaps.getLast() + 2;
            gap(line, from, columns.get(c), columns.get(c + 1)).ifPresent(gaps::add);
        }
        return gaps;
    }

    /// The widest gap near the middle between two columns, or the one before a word that begins
    /// where the column does.
    private static Optional<Integer> gap(TextLine line, int from, Column left, Column right) {
        double middle = (left.right() + right.left()) / 2;
        List<Integer> near =
                IntStream.range(from, line.glyphs().size() - 1)
                        .filter(i -> line.glyphs().get(i).isGap())
                        .filter(
                                i ->
                                        Math.abs(line.glyphs().get(i).box().centerX() - middle)
                                                < REACH * line.fontSize())
                        .boxed()
                        .toList();
        return near.stream()
                .filter(i -> Math.abs(line.glyphs().get(i).box().right() - right.left()) < 1)
                .findFirst()
                .or(
                        () ->
                                near.stream()
                                        .max(Comparator.comparingDouble(i -> width(line, i)))
                                        .filter(i -> width(line, i) > WIDER * usualGap(line)));
    }

    private static double width(TextLine line, int gap) {
        return line.glyphs().get(gap).box().width();
    }

    private static double usualGap(TextLine line) {
        List<Double> widths =
                line.glyphs().stream()
                        .filter(Glyph::isGap)
                        .map(it -> it.box().width())
                        .sorted()
                        .toList();
        return widths.get((widths.size() - 1) / 2);
    }

    private double off(TextLine line, int first, int last) {
        double middle = (columns.get(first).left() + columns.get(last).right()) / 2;
        return Math.abs(middle - line.box().centerX());
    }

    private boolean covers(TextLine line, int first, int last) {
        double slack = line.fontSize();
        return columns.get(first).left() < line.box().x() + slack
                && columns.get(last).right() > line.box().right() - slack;
    }

    /// Whether in each of the columns something stands below the line and nothing beside it.
    private boolean isHeaded(TextLine line, int first, int last) {
        for (int c = first; c <= last; c++) {
            if (below(line, c).isEmpty() || isBeside(line, c)) {
                return false;
            }
        }
        return true;
    }

    private List<TextLine> below(TextLine line, int column) {
        return lines.stream()
                .filter(it -> it.baseline() > line.baseline() + 0.6 * line.fontSize())
                .filter(it -> Piece.column(it, columns) == column)
                .toList();
    }

    private boolean isBeside(TextLine line, int column) {
        return lines.stream()
                .filter(it -> it != line)
                .filter(it -> it.baseline() < line.baseline() + 0.6 * line.fontSize())
                .anyMatch(it -> Piece.column(it, columns) == column);
    }

    private boolean fitsOne(TextLine line) {
        double em = line.fontSize();
        return columns.stream()
                .filter(c -> c.left() < line.box().x() + em && c.right() > line.box().right() - em)
                .anyMatch(
                        c ->
                                Math.abs(c.center() - line.box().centerX()) < FITS * em
                                        || Math.abs(c.left() - line.box().x()) < FLUSH * em
                                        || Math.abs(c.right() - line.box().right()) < FLUSH * em);
    }

    /// A cell set flush left over its first column: it reaches over the next ones or stands far
    /// above their headings.
    private Optional<Range> flushLeft(TextLine line) {
        int first = 0;
        while (first < columns.size() && !isFlush(line, columns.get(first))) {
            first++;
        }
        if (first == columns.size() || below(line, first).isEmpty()) {
            return Optional.empty();
        }
        int last = first;
        while (last + 1 < columns.size()
                && !isBeside(line, last + 1)
                && (reaches(line, last + 1) || isFarAbove(line, first, last + 1))) {
            last++;
        }
        return last > first ? Optional.of(new Range(first, last)) : Optional.empty();
    }

    private static boolean isFlush(TextLine line, Column column) {
        return Math.abs(column.left() - line.box().x()) < 0.3 * line.fontSize();
    }

    private boolean reaches(TextLine line, int column) {
        return !below(line, column).isEmpty()
                && line.box().right() > columns.get(column).left() + line.fontSize();
    }

    private boolean isFarAbove(TextLine line, int first, int column) {
        return isFarAbove(line, first) && isFarAbove(line, column);
    }

    private boolean isFarAbove(TextLine line, int column) {
        List<TextLine> below = below(line, column);
        return !below.isEmpty()
                && below.stream()
                        .allMatch(
                                it ->
                                        it.baseline() - line.baseline()
                                                > NEXT_LEVEL * line.fontSize());
    }
}
