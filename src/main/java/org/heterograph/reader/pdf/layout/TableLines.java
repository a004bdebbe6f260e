package org.heterograph.reader.pdf.layout;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.List;

/// Tells lines with which a table begins from lines that go on with the caption above it: they
/// stand right under a drawn line or are rows of several cells.
///
/// @param rules level ones of the page
/// @param words of the page, cells apart
record TableLines(List<Box> rules, List<TextLine> words) {
    /// A page with more rules or words is a drawing.
    private static final int MOST = 2_000;

    /// In ems. Further up, a rule has nothing to do with the line.
    private static final double NEAR = 3;

    private static final double SHORTEST = 12;

    /// In ems: cells of a row stand no further apart, columns of a page seldom closer.
    private static final double WIDEST_GAP = 9;

    /// In ems, in a line of a caption.
    private static final double WIDEST_BLANK = 3;

    /// In ems, to the next row.
    private static final double BELOW = 3;

    /// In ems: what is wider is running text.
    private static final double WIDEST_CELL = 18;

    static TableLines of(Sheet sheet) {
        List<Box> level =
                sheet.content().rules().stream()
                        .filter(it -> it.width() >= SHORTEST && it.height() < 3)
                        .limit(MOST)
                        .toList();
        return new TableLines(level, sheet.lines().size() > MOST ? List.of() : sheet.lines());
    }

    boolean begins(TextLine line) {
        return rules.stream().anyMatch(rule -> isRightAbove(rule, line))
                || holdsWideGap(line)
                || cells(line) > 2
                || cells(line) == 2 && cellsBelow(line) > 2;
    }

    private static boolean holdsWideGap(TextLine line) {
        return line.glyphs().stream()
                .anyMatch(it -> it.isGap() && it.box().width() > WIDEST_BLANK * line.fontSize());
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
        return cells(line, 0.5 * line.fontSize(), BELOW * line.fontSize());
    }

    private long cells(TextLine line) {
        return cells(line, -0.15 * line.fontSize(), 0.15 * line.fontSize());
    }

    /// How many words or groups of words, parted by gaps, stand near the line at heights from so
    /// far to so far below.
    private long cells(TextLine line, double from, double to) {
        double reach = WIDEST_GAP * line.fontSize();
        double left = line.box().x() - reach;
        double right = line.box().right() + reach;
        return words.stream()
                .filter(it -> it.baseline() - line.baseline() > from)
                .filter(it -> it.baseline() - line.baseline() < to)
                .filter(it -> it.box().width() < WIDEST_CELL * line.fontSize())
                .filter(it -> it.box().x() < right && it.box().right() > left)
                .count();
    }
}
