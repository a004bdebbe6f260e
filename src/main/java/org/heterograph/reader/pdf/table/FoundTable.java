package org.heterograph.reader.pdf.table;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.line.TextLine;
import org.heterograph.reader.pdf.table.cell.FoundCell;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A table, or the part of it that stands on one page.
///
/// @param region where it is drawn, without caption, with its notes
/// @param headerRows how many of the rows are header
/// @param rows all equally long
/// @param notes lines under the last rule that explain marks
public record FoundTable(
        String label,
        Box region,
        int headerRows,
        List<List<FoundCell>> rows,
        List<TextLine> notes) {
    public FoundTable {
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        if (headerRows > rows.size() || rows.stream().map(List::size).distinct().count() > 1) {
            throw new IllegalArgumentException("no grid: " + label);
        }
    }

    /// The rows without those that print the header of the first part again.
    ///
    /// @param first as wide as this one
    public List<List<FoundCell>> rowsBelowHeader(FoundTable first) {
        int from = 0;
        while (from < Math.min(first.headerRows, rows.size() - 1)
                && areAlike(first.rows.get(from), rows.get(from))) {
            from++;
        }
        return rows.subList(from, rows.size());
    }

    /// Whether this part prints the header again, or its columns begin where those of the first do.
    ///
    /// @param first as wide as this one
    public boolean goesOnWith(FoundTable first) {
        return rowsBelowHeader(first).size() < rows.size() || haveSameColumns(first);
    }

    private boolean haveSameColumns(FoundTable other) {
        return IntStream.range(1, width())
                .allMatch(c -> Math.abs(start(c) - start(0) - other.start(c) + other.start(0)) < 4);
    }

    /// Where the cells below the header begin at the left.
    private double start(int column) {
        return rows.stream()
                .skip(headerRows)
                .flatMap(row -> row.get(column).lines().stream())
                .mapToDouble(line -> line.box().x())
                .min()
                .orElse(region.x());
    }

    /// Whether about the same words stand in both.
    private static boolean areAlike(List<FoundCell> one, List<FoundCell> other) {
        long same =
                IntStream.range(0, Math.min(one.size(), other.size()))
                        .filter(i -> letters(one.get(i)).equals(letters(other.get(i))))
                        .count();
        return 2 * same > one.size();
    }

    private static String letters(FoundCell cell) {
        return cell.text().replaceAll("\\s++", "").toLowerCase(Locale.ROOT);
    }

    /// How many columns the grid has.
    public int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }
}
