package org.heterograph.reader.pdf.layout;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.line.LineBuilder;
import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Joins the parts of a line that were kept apart by a wide blank, but not those that a gutter
/// parts: a gutter is a blank that goes on over the lines above and below.
final class GapJoiner {
    /// In leadings. How far a gutter reaches at least, up and down.
    private static final double REACH = 2.3;

    /// In leadings. So far from an equation there is a line of text in its column.
    private static final double FAR = 12;

    /// In sizes of the line.
    private static final double NARROWEST_STRIP = 0.5;

    /// In sizes of the line. Wider ones are the room beside a heading in the next column.
    private static final double WIDEST_BLANK = 6;

    private static final double WIDEST_IN_HEADING = 4;

    /// What stands before a heading or an item of a list.
    private static final Pattern OPENER =
            Pattern.compile(
                    "(?:\\d{1,3}\\.?|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?|[IVX]{1,5}\\.|[A-H]\\.|[•●▪■–]|\\[\\d{1,3}\\]|\\(?[a-z\\d]{1,3}\\))");

    private static final Pattern EQUATION_NUMBER =
            Pattern.compile("[(\\[]\\s?(?:eq\\.? ?)?[A-Z]?\\.?\\d{1,3}[a-z]?\\s?[)\\]]");

    private final LineBuilder builder = new LineBuilder();
    private final double leading;

    GapJoiner(BodyStyle body) {
        leading = body.leading();
    }

    List<TextLine> join(List<TextLine> lines) {
        List<TextLine> joined = new ArrayList<>();
        for (List<TextLine> row : rows(lines)) {
            List<TextLine> open = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                if (!open.isEmpty()
                        && !isOpener(open, row.get(i))
                        && (opensItem(row, i, lines)
                                || !isJoined(open.getLast(), row.get(i), lines))) {
                    joined.add(whole(open));
                    open = new ArrayList<>();
                }
                open.add(row.get(i));
            }
            joined.add(whole(open));
        }
        joined.sort(Comparator.comparingDouble(TextLine::baseline));
        return withNumbers(joined);
    }

    /// Numbers of equations that stand a little higher or lower than the equation go to its line.
    private List<TextLine> withNumbers(List<TextLine> lines) {
        List<TextLine> whole = new ArrayList<>(lines);
        for (TextLine number : lines) {
            if (EQUATION_NUMBER.matcher(number.text().strip()).matches()) {
                whole.stream()
                        .filter(line -> isBeside(line, number))
                        .min(Comparator.comparingDouble(line -> rise(line, number)))
                        .ifPresent(
                                line -> {
                                    whole.remove(number);
                                    whole.set(
                                            whole.indexOf(line),
                                            builder.join(List.of(line, number)));
                                });
            }
        }
        return whole;
    }

    private boolean isBeside(TextLine line, TextLine number) {
        double gap = number.box().x() - line.box().right();
        return gap > 0
                && gap < 18 * leading
                && rise(line, number) < 0.75 * leading
                && line.fontSize() < 1.2 * number.fontSize();
    }

    private static double rise(TextLine line, TextLine number) {
        return Math.abs(line.baseline() - number.baseline());
    }

    private TextLine whole(List<TextLine> parts) {
        return parts.size() == 1 ? parts.getFirst() : builder.join(parts);
    }

    private static List<List<TextLine>> rows(List<TextLine> lines) {
        List<TextLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(TextLine::baseline));
        List<List<TextLine>> rows = new ArrayList<>();
        double baseline = Double.NEGATIVE_INFINITY;
        for (TextLine line : sorted) {
            if (line.baseline() - baseline > 0.2 * line.fontSize()) {
                rows.add(new ArrayList<>());
                baseline = line.baseline();
            }
            rows.getLast().add(line);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(line -> line.box().x())));
        return rows;
    }

    private boolean isJoined(TextLine left, TextLine right, List<TextLine> lines) {
        double larger = Math.max(left.fontSize(), right.fontSize());
        if (larger > 1.3 * Math.min(left.fontSize(), right.fontSize())) {
            return false;
        }
        double gap = right.box().x() - left.box().right();
        return isNumbered(right, gap)
                || isSpacedHeading(left, right, lines)
                || (gap < WIDEST_BLANK * larger && !isGutterBetween(left, right, lines));
    }

    /// Justified headings in narrow columns have wide blanks: both parts are bold, and no column
    /// begins where the right one begins.
    private boolean isSpacedHeading(TextLine left, TextLine right, List<TextLine> lines) {
        boolean bold =
                left.glyphs().getLast().bold()
                        && right.glyphs().getFirst().bold()
                        && Math.abs(left.fontSize() - right.fontSize()) < 0.1;
        double gap = right.box().x() - left.box().right();
        return bold
                && gap < WIDEST_IN_HEADING * right.fontSize()
                && lines.stream()
                        .filter(it -> it != right)
                        .filter(it -> Math.abs(it.baseline() - left.baseline()) < 8 * leading)
                        .noneMatch(it -> Math.abs(it.box().x() - right.box().x()) < 2);
    }

    /// Whether the number stands before its item in the next column, as in a list of references: an
    /// equation's number has nothing close behind it, or lines of the text run past it.
    private boolean opensItem(List<TextLine> row, int at, List<TextLine> lines) {
        TextLine number = row.get(at);
        if (at + 1 >= row.size() || !isOpener(List.of(number), row.get(at + 1))) {
            return false;
        }
        double left = row.get(at - 1).box().right();
        return lines.stream()
                .filter(it -> Math.abs(it.baseline() - number.baseline()) < FAR * leading)
                .map(TextLine::box)
                .noneMatch(it -> it.x() < left && it.right() > number.box().right() - 1);
    }

    private static boolean isOpener(List<TextLine> open, TextLine right) {
        TextLine left = open.getFirst();
        return open.size() == 1
                && OPENER.matcher(left.text().strip()).matches()
                && right.box().x() - left.box().right() < 3 * right.fontSize();
    }

    private boolean isNumbered(TextLine right, double gap) {
        return EQUATION_NUMBER.matcher(right.text().strip()).matches() && gap < 18 * leading;
    }

    /// Whether a strip of the gap stays blank over the lines close above and below, or over several
    /// below where columns begin under lines of the whole width.
    private boolean isGutterBetween(TextLine left, TextLine right, List<TextLine> lines) {
        if (hasBlankStrip(left, right, reach(left, lines, -REACH, REACH))) {
            return true;
        }
        List<Box> below = reach(left, lines, -0.3, 2 * REACH);
        return below.stream().filter(it -> it.right() < right.box().x()).count() > 3
                && below.stream().filter(it -> it.x() > left.box().right()).count() > 3
                && hasBlankStrip(left, right, below);
    }

    /// @param from leadings from the line's base line to those above, negative
    /// @param to leadings to those below
    private List<Box> reach(TextLine line, List<TextLine> lines, double from, double to) {
        return lines.stream()
                .filter(it -> it.baseline() - line.baseline() > from * leading)
                .filter(it -> it.baseline() - line.baseline() < to * leading)
                .map(TextLine::box)
                .sorted(Comparator.comparingDouble(Box::x))
                .toList();
    }

    private static boolean hasBlankStrip(TextLine left, TextLine right, List<Box> inReach) {
        double strip = NARROWEST_STRIP * left.fontSize();
        double free = left.box().right();
        for (Box box : inReach) {
            if (box.right() <= free) {
                continue;
            }
            if (Math.min(box.x(), right.box().x()) - free >= strip) {
                return true;
            }
            free = box.right();
        }
        return right.box().x() - free >= strip;
    }
}
