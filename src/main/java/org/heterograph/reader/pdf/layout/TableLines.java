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
    private static final double NEAR = 1.6;

    private static final double SHORTEST = 12;

    /// In ems: cells of a row stand no further apart, columns of a page seldom closer.
    private static final double WIDEST_GAP = 6;

    static TableLines of(Sheet sheet) {
        List<Box> level =
                sheet.content().rules().stream()
                        .filter(it -> it.width() >= SHORTEST && it.height() < 3)
                        .limit(MOST)
                        .toList();
        return new TableLines(level, sheet.lines());
    }

    boolean begins(TextLine line) {
        return rules.stream().anyMatch(rule -> isRightAbove(rule, line)) || cells(line) > 2;
    }

    private static boolean isRightAbove(Box rule, TextLine line) {
        double rise = line.baseline() - rule.centerY();
        return rise > 0.6 * line.fontSize()
                && rise < NEAR * line.fontSize()
                && rule.x() < line.box().x() + 3
                && rule.right() > line.box().right() - 3;
    }

    /// How many words or groups of words, parted by gaps, stand on the height of the line.
    private long cells(TextLine line) {
        Box near =
                Box.ofEdges(
                        line.box().x() - WIDEST_GAP * line.fontSize(),
                        line.box().y(),
                        line.box().right() + WIDEST_GAP * line.fontSize(),
                        line.box().bottom());
        return words.stream()
                .filter(it -> Math.abs(it.baseline() - line.baseline()) < 0.15 * line.fontSize())
                .filter(it -> it.box().x() < near.right() && it.box().right() > near.x())
                .count();
    }
}
