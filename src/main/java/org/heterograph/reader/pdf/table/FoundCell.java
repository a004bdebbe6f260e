package org.heterograph.reader.pdf.table;

import org.heterograph.reader.pdf.page.TextLine;

import java.util.List;

/// A cell of a table. The same instance stands at each grid place that it spans.
///
/// @param lines top to bottom, none in an empty cell
public record FoundCell(List<TextLine> lines) {
    public FoundCell {
        lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
