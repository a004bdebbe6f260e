package org.heterograph.reader.pdf.table.cell;

import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.List;
import java.util.stream.Collectors;

/// A cell of a table. The same instance stands at each grid place that it spans.
///
/// @param lines top to bottom, none in an empty cell
public record FoundCell(List<TextLine> lines) {
    public FoundCell {
        lines = List.copyOf(lines);
    }

    /// The words without blanks between lines told apart from blanks within them.
    public String text() {
        return lines.stream().map(TextLine::text).collect(Collectors.joining(" "));
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
