package org.heterograph.reader.pdf.table.header;

import org.heterograph.reader.pdf.page.line.TextLine;
import org.heterograph.reader.pdf.table.cell.TextRow;

import java.util.List;
import java.util.regex.Pattern;

/// Tells how many rows are header where no rule parts them from the body: rows in bold face, else
/// those above the first row of values.
public final class HeaderDepth {
    /// Numbers, ranges and groups of numbers without unit, dashes, marks of references.
    private static final Pattern VALUE =
            Pattern.compile(
                    "[<>~≈∼≤≥±+−–-]?\\s?\\d[\\d.,/–−‒—×·±()%\\s-]*+[a-z*†‡§]?|[–—−-]{1,3}|\\[[^\\]]{1,20}\\]");

    /// Of the cells of a row.
    private static final double SHARE_OF_VALUES = 0.3;

    private static final int MOST = 4;

    private HeaderDepth() {}

    /// @param rows heights with lines, top to bottom
    public static int of(List<TextRow> rows) {
        int bold = 0;
        while (bold < rows.size() && isBold(rows.get(bold).lines())) {
            bold++;
        }
        if (bold > 0 && bold < rows.size()) {
            return bold;
        }
        int values = 0;
        while (values < rows.size() && !holdsValues(rows.get(values))) {
            values++;
        }
        boolean found = values > 0 && values < rows.size();
        return found ? withoutGroups(rows, values) : Math.min(1, rows.size());
    }

    /// Headings of groups stand alone on their height, flush left.
    private static int withoutGroups(List<TextRow> rows, int values) {
        double left = rows.stream().mapToDouble(row -> row.box().x()).min().orElse(0);
        int depth = values;
        while (depth > 1
                && rows.get(depth - 1).lines().size() == 1
                && rows.get(depth - 1).box().x() < left + 2 * rows.get(depth - 1).fontSize()) {
            depth--;
        }
        return depth > MOST ? 1 : depth;
    }

    public static boolean isBold(List<TextLine> lines) {
        return lines.stream().allMatch(line -> line.glyphs().getFirst().bold());
    }

    private static boolean holdsValues(TextRow row) {
        long values = row.lines().stream().filter(HeaderDepth::isValue).count();
        return values >= SHARE_OF_VALUES * row.lines().size() && values > 0;
    }

    public static boolean isValue(TextLine line) {
        String words = line.text().strip();
        return words.length() < 60 && VALUE.matcher(words).matches();
    }
}
