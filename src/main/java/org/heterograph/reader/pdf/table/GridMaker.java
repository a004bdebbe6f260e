package org.heterograph.reader.pdf.table;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.line.TextLine;
import org.heterograph.reader.pdf.table.cell.Column;
import org.heterograph.reader.pdf.table.cell.ColumnFinder;
import org.heterograph.reader.pdf.table.cell.Piece;
import org.heterograph.reader.pdf.table.cell.Slot;
import org.heterograph.reader.pdf.table.cell.TextRow;
import org.heterograph.reader.pdf.table.header.HeaderDepth;
import org.heterograph.reader.pdf.table.header.HeaderRows;
import org.heterograph.reader.pdf.table.region.TableRegion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the grid of a table from its region.
final class GridMaker {
    private final TableRegion region;
    private final List<Band> bands;

    /// A stretch between two rules that run over the whole width.
    private record Band(double top, double bottom, List<TextLine> lines) {}

    /// @param headerRows how many of the rows are header
    record Grid(List<List<Slot>> rows, int headerRows) {}

    private GridMaker(TableRegion region) {
        this.region = region;
        bands = bands(region);
    }

    static Grid make(TableRegion region) {
        Optional<Grid> ruled = LatticeGrid.make(region);
        if (ruled.isPresent()) {
            return ruled.get();
        }
        GridMaker maker = new GridMaker(region);
        return maker.bands.isEmpty() ? new Grid(List.of(), 0) : maker.make();
    }

    private static List<Band> bands(TableRegion region) {
        List<Double> borders = new ArrayList<>();
        borders.add(region.box().y() - 2);
        region.full().forEach(rule -> borders.add(rule.centerY()));
        borders.add(region.box().bottom() + 2);
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i + 1 < borders.size(); i++) {
            double top = borders.get(i);
            double bottom = borders.get(i + 1);
            List<TextLine> lines =
                    region.lines().stream()
                            .filter(l -> l.box().centerY() > top && l.box().centerY() <= bottom)
                            .toList();
            if (!lines.isEmpty()) {
                bands.add(new Band(top, bottom, lines));
            }
        }
        return bands;
    }

    private Grid make() {
        if (bands.size() == 1) {
            return unparted(bands.getFirst());
        }
        int bold = boldRows(bands.getFirst());
        Band head = head(bands.getFirst(), bold);
        List<Band> body = new ArrayList<>(bands.subList(1, bands.size()));
        if (bold > 0) {
            body.addFirst(rest(bands.getFirst(), bold));
        }
        List<Column> columns = columns(lines(body));
        return isBody(head, columns) ? withoutHeaderRule() : parted(head, body);
    }

    private static List<TextLine> lines(List<Band> bands) {
        return bands.stream().flatMap(band -> band.lines.stream()).toList();
    }

    private Grid parted(Band head, List<Band> body) {
        List<Column> columns = withoutStrays(columns(lines(body)), head, lines(body));
        List<List<Slot>> rows = new ArrayList<>(header(head, columns));
        int headerRows = rows.size();
        body.forEach(band -> rows.addAll(body(band, columns)));
        return new Grid(rows, headerRows);
    }

    /// Whether most rows of what should be the header are as full as those of a body.
    private static boolean isBody(Band head, List<Column> columns) {
        List<TextRow> rows = TextRow.rows(head.lines);
        long full = rows.stream().filter(r -> 5 * r.lines().size() >= 3 * columns.size()).count();
        return columns.size() > 2 && full >= 3 && 2 * full >= rows.size();
    }

    /// Without columns that hold but a few words and have no heading: a word at the end of a line
    /// with wide blanks.
    private static List<Column> withoutStrays(
            List<Column> columns, Band head, List<TextLine> body) {
        List<Column> kept = new ArrayList<>();
        int rows = TextRow.rows(body).size();
        for (Column column : columns) {
            boolean headed = head.lines.stream().anyMatch(line -> isIn(line, column));
            long filled = body.stream().filter(line -> isIn(line, column)).count();
            if (kept.isEmpty() || headed || filled > Math.max(1, rows / 8)) {
                kept.add(column);
            } else {
                kept.add(new Column(kept.removeLast().left(), column.right()));
            }
        }
        return kept;
    }

    private static boolean isIn(TextLine line, Column column) {
        return column.overlap(line.box().x(), line.box().right()) > 0;
    }

    /// All bands as one body whose first rows are the header.
    private Grid withoutHeaderRule() {
        Band first = bands.getFirst();
        int depth = HeaderDepth.of(TextRow.rows(first.lines));
        List<Band> body = new ArrayList<>(bands.subList(1, bands.size()));
        body.addFirst(rest(first, depth));
        return parted(head(first, depth), body);
    }

    /// How many rows in bold face stand over others without a rule between them.
    private static int boldRows(Band band) {
        List<TextRow> rows = TextRow.rows(band.lines);
        int bold = 0;
        while (bold < rows.size() && HeaderDepth.isBold(rows.get(bold).lines())) {
            bold++;
        }
        return bold == rows.size() ? 0 : bold;
    }

    private static Band head(Band band, int bold) {
        return bold == 0 ? band : new Band(band.top, band.bottom, rows(band, 0, bold));
    }

    private static Band rest(Band band, int bold) {
        return new Band(band.top, band.bottom, rows(band, bold, Integer.MAX_VALUE));
    }

    private static List<TextLine> rows(Band band, int from, int to) {
        List<TextRow> rows = TextRow.rows(band.lines);
        return rows.subList(from, Math.min(to, rows.size())).stream()
                .flatMap(row -> row.lines().stream())
                .toList();
    }

    private List<Column> columns(List<TextLine> lines) {
        List<Box> borders = new ArrayList<>(region.rules().upright());
        borders.addAll(region.rules().seams());
        return ColumnFinder.find(region.box(), TextRow.rows(lines), borders);
    }

    private List<List<Slot>> header(Band band, List<Column> columns) {
        List<Box> partial =
                region.rules().level().stream()
                        .filter(rule -> !region.full().contains(rule))
                        .filter(rule -> rule.centerY() > band.top && rule.centerY() < band.bottom)
                        .toList();
        return HeaderRows.of(band.lines, columns, partial);
    }

    /// Without a rule under the header.
    private Grid unparted(Band band) {
        List<TextRow> rows = TextRow.rows(band.lines);
        int depth = HeaderDepth.of(rows);
        return depth < rows.size()
                ? parted(head(band, depth), List.of(rest(band, depth)))
                : new Grid(body(band, columns(band.lines)), 1);
    }

    /// In a table with a rule under each row, the lines between two rules are one row.
    private List<List<Slot>> body(Band band, List<Column> columns) {
        List<Piece> pieces = Piece.pieces(band.lines, columns);
        List<List<Slot>> rows =
                isRuledByRow() && !hasAlignedRows(pieces, columns)
                        ? List.of(oneRow(pieces, columns.size()))
                        : BodyRows.of(pieces, columns);
        rows.forEach(this::moveCentredHeading);
        return rows;
    }

    /// The heading of a group that is centred on the table belongs to the first cell.
    private void moveCentredHeading(List<Slot> row) {
        List<Slot> filled = row.stream().filter(slot -> !slot.isEmpty()).toList();
        if (filled.size() == 1 && row.getFirst().isEmpty() && isCentred(filled.getFirst())) {
            row.set(row.indexOf(filled.getFirst()), row.getFirst());
            row.set(0, filled.getFirst());
        }
    }

    private boolean isCentred(Slot slot) {
        return slot.lines().stream()
                .allMatch(
                        line ->
                                !HeaderDepth.isValue(line)
                                        && Math.abs(line.box().centerX() - region.box().centerX())
                                                < line.fontSize());
    }

    private boolean isRuledByRow() {
        int rows = TextRow.rows(region.lines()).size();
        return bands.size() >= 4 && 2 * bands.size() > rows;
    }

    private static boolean hasAlignedRows(List<Piece> pieces, List<Column> columns) {
        long several =
                pieces.stream()
                        .map(Piece::column)
                        .distinct()
                        .filter(c -> pieces.stream().filter(p -> p.column() == c).count() > 1)
                        .count();
        return columns.size() > 1 && 3 * several >= 2L * columns.size();
    }

    private static List<Slot> oneRow(List<Piece> pieces, int width) {
        List<Slot> row = Slot.row(width);
        pieces.forEach(piece -> row.get(piece.column()).add(piece.line()));
        return row;
    }
}
