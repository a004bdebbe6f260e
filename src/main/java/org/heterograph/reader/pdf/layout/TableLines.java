package org.heterograph.reader.pdf.layout;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.TextLine;

import java.util.List;

/// Tells lines with which a table begins from lines that go on with the caption above it: they
/// stand right under a drawn line or are rows of several cells.
///
/// @param rules level ones of the page
/// @param words of the page, cells apart
record TableLines(List<Box> rules, List<TextLine> words) {
    /// A page with more rules is a drawing.
    private static final int MOST = 2_000;

    /// In ems. Further up, a rule has nothing to do with the line.
    private static final double NEAR = 3;

    private static final double SHORTEST = 12;

    /// In ems: cells of a row stand no further apart, columns of a page seldom closer.
    private static final double WIDEST_GAP = 9;

    /// In ems: what is wider is running text.
    private static final double WIDEST_CELL = 18;

    static TableLines of(Sheet sheet) {
        List<Box> level =
                sheet.content().rules().stream()
                        .filter(it -> it.width() >= SHORTEST && it.height() < 3)
                        .limit(MOST)
                        .toList();
        return new TableLines(level, sheet.lines());
    }

    boolean begins(TextLine line) {
        return rules.stream().anyMatch(rule -> isRightAbove(rule, line))
                || cells(line, 0) > 2
                || cells(line, 0) == 2 && cellsBelow(line) > 2;
    }

    private boolean isRightAbove(Box rule, TextLine line) {
        double rise = line.baseline() - rule.centerY();
        return rise > 0.6 * line.fontSize()
                && rise < NEAR * line.fontSize()
                && rule.x() < line.box().x() + 3
                && rule.right() > line.box().right() - 3
                && words.stream().noneMatch(it -> isBetween(it, rule, line));
    }

    private static boolean isBetween(TextLine word, Box rule, TextLine line) {
        return word.baseline() > rule.centerY()
                && word.baseline() < line.baseline() - 0.5 * line.fontSize()
                && Spans.overlap(word.box(), line.box()) > 0;
    }

    private long cellsBelow(TextLine line) {
        return Math.max(cells(line, 1.2 * line.fontSize()), cells(line, 1.5 * line.fontSize()));
    }

    /// How many words or groups of words, parted by gaps, stand so far below the line.
    private long cells(TextLine line, double drop) {
        double reach = WIDEST_GAP * line.fontSize();
        double left = line.box().x() - reach;
        double right = line.box().right() + reach;
        double y = line.baseline() + drop;
        double tolerance = (drop > 0 ? 0.3 : 0.15) * line.fontSize();
        return words.stream()
                .filter(it -> Math.abs(it.baseline() - y) < tolerance)
                .filter(it -> it.box().width() < WIDEST_CELL * line.fontSize())
                .filter(it -> it.box().x() < right && it.box().right() > left)
                .count();
    }
}
