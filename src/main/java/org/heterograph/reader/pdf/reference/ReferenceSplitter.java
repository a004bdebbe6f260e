package org.heterograph.reader.pdf.reference;

import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.ArrayList;
import java.util.List;

/// Cuts the lines of a reference list into entries.
///
/// ```java
/// List<FoundReference> entries = new ReferenceSplitter().split(linesUnderTheHeading);
/// ```
///
/// Numbered lists are cut where the next number stands (`[12]`, `12.`, `(12)`, `12`), lists by
/// author
/// and year where a line begins at the margin. Lines come in reading order, column by column.
public final class ReferenceSplitter {
    private final LetteredParts letteredParts = new LetteredParts();
    private final AuthorYearEntries authorYearEntries = new AuthorYearEntries();

    /// The entries in order; none when the lines are no reference list.
    public List<FoundReference> split(List<TextLine> lines) {
        List<EntryRow> rows = ListEnd.cut(EntryRow.rows(lines));
        List<FoundReference> numbered = Numbering.best(rows);
        if (isNumbered(numbered, rows)) {
            return numbered.stream().flatMap(e -> letteredParts.split(e).stream()).toList();
        }
        return new ArrayList<>(authorYearEntries.split(rows));
    }

    /// Numbers that stand by chance at the beginning of a line are few and far between.
    private static boolean isNumbered(List<FoundReference> entries, List<EntryRow> rows) {
        if (entries.isEmpty()) {
            return false;
        }
        boolean fromTheStart = entries.getFirst().label().equals("1");
        return entries.size() >= (fromTheStart ? 1 : 3) && rows.size() <= 15 * entries.size();
    }
}
