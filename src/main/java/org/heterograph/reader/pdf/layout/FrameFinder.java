package org.heterograph.reader.pdf.layout;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.PageContent;
import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds frames and grounds that hold text of their own: boxes beside the running text, lives of
/// the authors.
final class FrameFinder {
    private static final double LEAST_WIDTH = 100;

    private static final double LEAST_HEIGHT = 30;

    /// Larger ones are pages with a border.
    private static final double LARGEST_SHARE = 0.75;

    private static final int LEAST_PROSE = 3;

    /// A page with more rules is a drawing.
    private static final int MOST_RULES = 300;

    /// In points: how far rules of one frame stand apart at its corners.
    private static final double CORNER = 3;

    private final Predicate<TextLine> isProse;

    /// @param isProse whether a line is of a sentence
    FrameFinder(Predicate<TextLine> isProse) {
        this.isProse = isProse;
    }

    /// Frames of a page that hold sentences and that no line of text crosses, none in another.
    ///
    /// @param taken boxes of tables, figures and captions: what they touch is no such frame
    List<Box> find(Sheet sheet, List<TextLine> lines, List<Box> taken) {
        List<Box> found = new ArrayList<>();
        candidates(sheet.content())
                .filter(it -> it.area() < LARGEST_SHARE * sheet.width() * sheet.height())
                .filter(it -> taken.stream().noneMatch(it::overlaps))
                .filter(it -> holdsText(it, lines))
                .sorted(Comparator.comparingDouble(Box::area).reversed())
                .filter(it -> found.stream().noneMatch(it::overlaps))
                .forEach(found::add);
        return found;
    }

    private static Stream<Box> candidates(PageContent page) {
        return Stream.concat(page.drawings().stream(), ofRules(page.rules()).stream())
                .filter(it -> it.width() > LEAST_WIDTH && it.height() > LEAST_HEIGHT);
    }

    /// Two rules of equal width above each other, and an upright one at both ends.
    private static List<Box> ofRules(List<Box> rules) {
        List<Box> level = rules.stream().filter(it -> it.width() > LEAST_WIDTH).toList();
        List<Box> upright = rules.stream().filter(it -> it.height() > LEAST_HEIGHT).toList();
        List<Box> frames = new ArrayList<>();
        if (level.size() > MOST_RULES || upright.size() > MOST_RULES) {
            return frames;
        }
        for (Box top : level) {
            for (Box bottom : level) {
                Box frame = top.cover(bottom);
                if (bottom.y() > top.y() + LEAST_HEIGHT
                        && Math.abs(top.x() - bottom.x()) < CORNER
                        && Math.abs(top.right() - bottom.right()) < CORNER
                        && hasSide(upright, frame, frame.x())
                        && hasSide(upright, frame, frame.right())) {
                    frames.add(frame);
                }
            }
        }
        return frames;
    }

    private static boolean hasSide(List<Box> upright, Box frame, double x) {
        return upright.stream()
                .anyMatch(
                        it ->
                                Math.abs(it.centerX() - x) < CORNER
                                        && it.y() < frame.y() + CORNER
                                        && it.bottom() > frame.bottom() - CORNER);
    }

    private boolean holdsText(Box frame, List<TextLine> lines) {
        int prose = 0;
        for (TextLine line : lines) {
            Box words = line.box();
            if (Spans.holdsCenter(frame, words)) {
                if (words.x() < frame.x() - CORNER || words.right() > frame.right() + CORNER) {
                    return false;
                }
                prose += isProse.test(line) ? 1 : 0;
            }
        }
        return prose >= LEAST_PROSE;
    }
}
