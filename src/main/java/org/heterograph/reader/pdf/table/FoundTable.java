package org.heterograph.reader.pdf.table;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.TextLine;

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

    /// How many columns the grid has.
    public int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }
}
