package org.heterograph.reader.pdf.table.header;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.line.TextLine;
import org.heterograph.reader.pdf.table.cell.Column;
import org.heterograph.reader.pdf.table.cell.Piece;
import org.heterograph.reader.pdf.table.cell.Slot;
import org.heterograph.reader.pdf.table.cell.TextRow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes the rows of a header: levels are parted by the rules under spanning cells, or by cells
/// that
/// stand over several columns.
public final class HeaderRows {
    private final List<TextLine> lines;
    private final List<Column> columns;
    private final List<Box> rules;
    private final HeaderSpans spans;

    private HeaderRows(List<TextLine> lines, List<Column> columns, List<Box> rules) {
        this.columns = columns;
        this.rules = rules;
        this.lines = parted(Piece.cutAtWideGaps(lines), columns, rules);
        spans = new HeaderSpans(this.lines, columns);
    }

    private static List<TextLine> parted(
            List<TextLine> lines, List<Column> columns, List<Box> rules) {
        HeaderSpans spans = new HeaderSpans(lines, columns);
        return lines.stream()
                .flatMap(
                        line ->
                                rules.stream().anyMatch(rule -> isUnder(rule, line))
                                        ? Stream.of(line)
                                        : spans.parted(line).stream())
                .toList();
    }

    private static boolean isUnder(Box rule, TextLine line) {
        return rule.centerY() > line.baseline()
                && rule.x() < line.box().right()
                && rule.right() > line.box().x();
    }

    /// @param rules level rules within the header that do not run over its whole width
    public static List<List<Slot>> of(List<TextLine> lines, List<Column> columns, List<Box> rules) {
        return new HeaderRows(lines, columns, rules).rows();
    }

    private List<List<Slot>> rows() {
        List<Spanner> spanners = spanners();
        List<Double> borders = borders(spanners);
        List<List<Slot>> rows = new ArrayList<>();
        for (int i = 0; i <= borders.size(); i++) {
            rows.add(Slot.row(columns.size()));
        }
        spanners.forEach(spanner -> span(rows, spanner, borders));
        for (int c = 0; c < columns.size(); c++) {
            fill(rows, c, spanners, borders);
        }
        return withoutRepeats(rows);
    }

    /// Rows that say nothing new hold only cells that began in the row above.
    private static List<List<Slot>> withoutRepeats(List<List<Slot>> rows) {
        List<List<Slot>> kept = new ArrayList<>();
        for (List<Slot> row : rows) {
            boolean isNew =
                    row.stream()
                            .filter(slot -> !slot.isEmpty())
                            .anyMatch(slot -> kept.isEmpty() || !kept.getLast().contains(slot));
            if (isNew) {
                kept.add(row);
            }
        }
        return kept;
    }

    /// A cell over several columns.
    ///
    /// @param bottom where its level ends
    private record Spanner(List<TextLine> lines, int first, int last, double bottom) {
        boolean covers(int column) {
            return first <= column && column <= last;
        }
    }

    private List<Spanner> spanners() {
        List<Spanner> spanners = new ArrayList<>();
        for (Box rule : rules) {
            ruled(rule, spanners);
        }
        for (TextLine line : lines) {
            if (spanners.stream().noneMatch(spanner -> spanner.lines.contains(line))) {
                unruled(line, spanners);
            }
        }
        return spanners;
    }

    private void ruled(Box rule, List<Spanner> spanners) {
        List<Integer> under = under(rule.x(), rule.right());
        List<TextLine> above =
                lines.stream()
                        .filter(line -> line.box().centerX() > rule.x())
                        .filter(line -> line.box().centerX() < rule.right())
                        .filter(line -> line.baseline() < rule.centerY() + 1)
                        .filter(line -> spanners.stream().noneMatch(s -> s.lines.contains(line)))
                        .toList();
        boolean one = TextRow.rows(above).stream().allMatch(row -> row.lines().size() == 1);
        if (under.size() > 1 && !above.isEmpty() && one) {
            spanners.add(new Spanner(above, under.getFirst(), under.getLast(), rule.centerY()));
        }
    }

    private void unruled(TextLine line, List<Spanner> spanners) {
        spans.of(line)
                .filter(
                        it ->
                                IntStream.rangeClosed(it.first(), it.last())
                                        .noneMatch(
                                                c -> spanners.stream().anyMatch(s -> s.covers(c))))
                .ifPresent(
                        it -> {
                            double bottom = line.baseline() + 0.3 * line.fontSize();
                            spanners.add(new Spanner(List.of(line), it.first(), it.last(), bottom));
                        });
    }

    private List<Integer> under(double left, double right) {
        List<Integer> under = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).center() > left && columns.get(c).center() < right) {
                under.add(c);
            }
        }
        return under;
    }

    private static List<Double> borders(List<Spanner> spanners) {
        List<Double> borders = new ArrayList<>();
        for (double bottom : spanners.stream().map(Spanner::bottom).sorted().toList()) {
            if (borders.isEmpty() || bottom - borders.getLast() > 3) {
                borders.add(bottom);
            }
        }
        return borders;
    }

    private static int level(double y, List<Double> borders) {
        return (int) borders.stream().filter(border -> border < y - 2).count();
    }

    private static void span(List<List<Slot>> rows, Spanner spanner, List<Double> borders) {
        Slot slot = new Slot();
        spanner.lines.forEach(slot::add);
        int level = level(spanner.bottom, borders);
        for (int c = spanner.first; c <= spanner.last; c++) {
            rows.get(level).set(c, slot);
        }
    }

    /// Cells that span no columns; under no spanner they run over all levels.
    private void fill(
            List<List<Slot>> rows, int column, List<Spanner> spanners, List<Double> borders) {
        boolean spanned = spanners.stream().anyMatch(spanner -> spanner.covers(column));
        Slot tall = new Slot();
        for (TextLine line : own(column, spanners)) {
            if (spanned) {
                int level = level(line.baseline(), borders);
                freeSlot(rows, level, column).add(line);
            } else {
                tall.add(line);
            }
        }
        if (!spanned) {
            rows.forEach(row -> row.set(column, tall));
        }
    }

    private static Slot freeSlot(List<List<Slot>> rows, int level, int column) {
        return rows.get(level).get(column);
    }

    private List<TextLine> own(int column, List<Spanner> spanners) {
        return HeaderPieces.of(lines, columns).stream()
                .filter(piece -> piece.column() == column)
                .map(Piece::line)
                .filter(line -> spanners.stream().noneMatch(s -> holds(s, line)))
                .sorted(Comparator.comparingDouble(TextLine::baseline))
                .toList();
    }

    private static boolean holds(Spanner spanner, TextLine line) {
        return spanner.lines.stream()
                .anyMatch(
                        own ->
                                own.baseline() == line.baseline()
                                        && own.box().x() <= line.box().x()
                                        && own.box().right() >= line.box().right());
    }
}
