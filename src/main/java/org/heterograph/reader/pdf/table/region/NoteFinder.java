package org.heterograph.reader.pdf.table.region;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.line.TextLine;
import org.heterograph.reader.pdf.table.cell.TextRow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds the lines under a table that explain its marks.
public final class NoteFinder {
    private static final Pattern MARK =
            Pattern.compile(
                    "(?:\\(?[a-z*†‡§]\\)|[*†‡§¶#]|[a-z] ?(?=\\p{Lu})|Notes?\\b|Abbreviations?\\b|Source\\b).*");
    private static final double NEAR = 1.6;

    private NoteFinder() {}

    /// The notes right under the box, none when the first line there bears no mark.
    public static List<TextLine> find(Box table, List<TextLine> lines) {
        List<TextLine> notes = new ArrayList<>();
        double bottom = table.bottom();
        for (TextRow row : TextRow.rows(below(table, lines))) {
            TextLine first = row.lines().getFirst();
            double reach = (notes.isEmpty() ? 2 : NEAR - 1) * row.fontSize();
            if (row.box().y() - bottom > reach
                    || notes.isEmpty() && !isMarked(first)
                    || !notes.isEmpty() && isOther(notes.getFirst(), first)) {
                break;
            }
            notes.addAll(row.lines());
            bottom = row.box().bottom();
        }
        return notes;
    }

    /// The notes in the last rows of a table: each alone on its height and opened by a raised mark.
    public static List<TextLine> closing(List<TextLine> lines) {
        List<TextLine> notes = new ArrayList<>();
        List<TextRow> rows = TextRow.rows(lines);
        for (TextRow row : rows.reversed()) {
            if (row.lines().size() > 1 || !isRaised(row.lines().getFirst())) {
                break;
            }
            notes.addFirst(row.lines().getFirst());
        }
        return notes;
    }

    private static List<TextLine> below(Box table, List<TextLine> lines) {
        return lines.stream()
                .filter(line -> line.box().centerY() > table.bottom())
                .filter(line -> line.box().centerX() > table.x() - 6)
                .filter(line -> line.box().centerX() < table.right() + 6)
                .toList();
    }

    private static boolean isMarked(TextLine line) {
        return isRaised(line) || MARK.matcher(line.text().strip()).matches();
    }

    private static boolean isRaised(TextLine line) {
        Glyph first = line.glyphs().getFirst();
        return first.fontSize() < 0.85 * line.fontSize()
                && first.baseline() < line.baseline() - 0.1 * line.fontSize();
    }

    private static boolean isOther(TextLine note, TextLine line) {
        return Math.abs(note.fontSize() - line.fontSize()) > 0.06 * note.fontSize();
    }
}
