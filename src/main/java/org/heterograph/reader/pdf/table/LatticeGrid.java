package org.heterograph.reader.pdf.table;

import org.heterograph.reader.pdf.page.line.TextLine;
import org.heterograph.reader.pdf.table.cell.Column;
import org.heterograph.reader.pdf.table.cell.Piece;
import org.heterograph.reader.pdf.table.cell.Slot;
import org.heterograph.reader.pdf.table.header.HeaderDepth;
import org.heterograph.reader.pdf.table.region.TableRegion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Makes the grid of a table whose cells are framed by drawn lines.
final class LatticeGrid {
    private LatticeGrid() {}

    /// Empty where the lines do not enclose cells.
    static Optional<GridMaker.Grid> make(TableRegion region) {
        return Lattice.of(region).map(lattice -> make(lattice, region.lines()));
    }

    private static GridMaker.Grid make(Lattice lattice, List<TextLine> lines) {
        List<List<Slot>> rows = lattice.rows(lines);
        int header = lattice.headerRows();
        while (header < rows.size() - 1 && isBold(rows.get(header))) {
            header++;
        }
        List<List<Slot>> whole = new ArrayList<>(rows.subList(0, header));
        for (List<Slot> row : rows.subList(header, rows.size())) {
            whole.addAll(holdsSeveral(row) ? split(row, lattice.columns()) : List.of(row));
        }
        whole.removeIf(row -> row.stream().allMatch(Slot::isEmpty));
        return new GridMaker.Grid(whole, Math.min(header, whole.size()));
    }

    private static boolean isBold(List<Slot> row) {
        List<TextLine> lines = row.stream().flatMap(slot -> slot.lines().stream()).toList();
        return !lines.isEmpty() && HeaderDepth.isBold(lines);
    }

    /// Whether values stand one below the other in several cells: rows that no line parts.
    private static boolean holdsSeveral(List<Slot> row) {
        long stacks =
                row.stream()
                        .filter(slot -> slot.lines().size() > 1)
                        .filter(slot -> slot.lines().stream().allMatch(HeaderDepth::isValue))
                        .distinct()
                        .count();
        return stacks > 1;
    }

    private static List<List<Slot>> split(List<Slot> row, List<Column> columns) {
        List<Piece> pieces =
                IntStream.range(0, row.size())
                        .filter(c -> row.indexOf(row.get(c)) == c)
                        .boxed()
                        .flatMap(c -> row.get(c).lines().stream().map(it -> new Piece(it, c)))
                        .toList();
        return BodyRows.of(pieces, columns);
    }
}
