package org.heterograph.reader.pdf.table;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.TextLine;

import java.util.ArrayList;
import java.util.List;

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

    /// This table with the rows of its next part, a repeated header left out.
    ///
    /// @param next as wide as this one
    /// @throws IllegalArgumentException when the widths differ
    public FoundTable joinedWith(FoundTable next) {
        if (next.width() != width()) {
            throw new IllegalArgumentException(
                    label + " has " + width() + " columns, its next part " + next.width());
        }
        List<List<FoundCell>> all = new ArrayList<>(rows);
        all.addAll(next.rows.subList(repeatedRows(next), next.rows.size()));
        List<TextLine> allNotes = new ArrayList<>(notes);
        allNotes.addAll(next.notes);
        return new FoundTable(label, region, headerRows, all, allNotes);
    }

    private int repeatedRows(FoundTable next) {
        int same = 0;
        while (same < Math.min(headerRows, next.rows.size())
                && texts(rows.get(same)).equals(texts(next.rows.get(same)))) {
            same++;
        }
        return same;
    }

    private static List<String> texts(List<FoundCell> row) {
        return row.stream().map(FoundCell::text).toList();
    }

    /// How many columns the grid has.
    public int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }
}
