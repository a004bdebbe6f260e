package org.heterograph.reader.pdf.table.region;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.line.TextLine;
import org.heterograph.reader.pdf.table.cell.TextRow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Finds where the table of a caption is drawn: between level rules below it or above it, else
/// where
/// rows of several cells follow it.
public final class RegionFinder {
    private static final double REACH = 45;
    private static final double NARROWEST = 50;

    /// Of rows that stand on one side of a rule, in ems: a wider gap ends a table without rules.
    private static final double WIDEST_ROW_GAP = 3;

    /// Of a header that has no line above it.
    private static final int MOST_HEADER_LINES = 4;

    private final Rules rules;
    private final List<TextLine> lines;
    private final List<Box> obstacles;

    /// @param lines of the page without those of the captions
    /// @param obstacles boxes of the captions on the page
    public RegionFinder(Rules rules, List<TextLine> lines, List<Box> obstacles) {
        this.rules = rules;
        this.lines = lines;
        this.obstacles = obstacles;
    }

    /// The region of each caption, no two of them the same.
    public List<Optional<Box>> find(List<Box> captions) {
        List<Optional<Box>> below = claimed(captions, this::ruledBelow, this::ruledAbove);
        List<Optional<Box>> above = claimed(captions, this::ruledAbove, this::ruledBelow);
        List<Optional<Box>> ruled = count(above) > count(below) ? above : below;
        return claimed(ruled, captions, this::borderlessBelow);
    }

    private static long count(List<Optional<Box>> found) {
        return found.stream().filter(Optional::isPresent).count();
    }

    private static List<Optional<Box>> claimed(
            List<Box> captions,
            Function<Box, Optional<Box>> first,
            Function<Box, Optional<Box>> second) {
        List<Optional<Box>> none = captions.stream().map(it -> Optional.<Box>empty()).toList();
        return claimed(claimed(none, captions, first), captions, second);
    }

    /// What is found for the captions that have nothing yet, where no other has claimed it.
    private static List<Optional<Box>> claimed(
            List<Optional<Box>> before, List<Box> captions, Function<Box, Optional<Box>> finder) {
        List<Optional<Box>> claimed = new ArrayList<>(before);
        for (int i = 0; i < captions.size(); i++) {
            if (claimed.get(i).isEmpty()) {
                claimed.set(i, finder.apply(captions.get(i)).filter(box -> isFree(box, claimed)));
            }
        }
        return claimed;
    }

    private static boolean isFree(Box box, List<Optional<Box>> claimed) {
        return claimed.stream().flatMap(Optional::stream).noneMatch(box::overlaps);
    }

    public TableRegion region(Box box) {
        return TableRegion.of(box, rules, lines);
    }

    /// The part of a table that begins at the top of a page without caption.
    public Optional<TableRegion> at(Box place) {
        return ruledBelow(place).or(() -> borderlessBelow(place)).map(this::region);
    }

    private Optional<Box> borderlessBelow(Box caption) {
        return new OpenRows(lines, obstacles).below(caption);
    }

    private Optional<Box> ruledBelow(Box caption) {
        return nearest(caption, caption.bottom() - 3, caption.bottom() + REACH, 1)
                .map(this::asWideAsNext)
                .flatMap(top -> walk(top, 1))
                .map(region -> headed(region, caption));
    }

    /// Where the first line is drawn under a spanning cell of the header only, the table is as wide
    /// as the line below.
    private Box asWideAsNext(Box top) {
        return rules.level().stream()
                .map(this::wholeRow)
                .filter(rule -> rule.y() > top.bottom() && rule.y() < top.bottom() + REACH)
                .filter(rule -> rule.x() < top.x() + 2 && rule.right() > top.right() - 2)
                .filter(rule -> rule.width() > 1.15 * top.width())
                .findFirst()
                .map(wide -> new Box(wide.x(), top.y(), wide.width(), top.height()))
                .orElse(top);
    }

    /// With the rows between caption and first line: a header without a line above it.
    private Box headed(Box region, Box caption) {
        double bottom = region.y() - 1;
        if (bottom <= caption.bottom()) {
            return region;
        }
        Box above = Box.ofEdges(region.x(), caption.bottom(), region.right(), bottom);
        List<TextRow> rows = TextRow.rows(linesIn(above));
        return rows.isEmpty() || mostCells(above) < 2
                ? region
                : rows.stream().map(TextRow::box).reduce(region, Box::cover);
    }

    private Optional<Box> ruledAbove(Box caption) {
        return nearest(caption, caption.y() - REACH, caption.y() + 3, -1)
                .flatMap(bottom -> walk(bottom, -1));
    }

    private Optional<Box> nearest(Box caption, double from, double to, int direction) {
        return rules.level().stream()
                .filter(rule -> rule.width() >= NARROWEST)
                .filter(rule -> rule.centerY() > from && rule.centerY() < to)
                .filter(rule -> rule.x() < caption.right() && caption.x() < rule.right())
                .min(Comparator.comparingDouble(rule -> direction * rule.centerY()))
                .map(this::wholeRow)
                .filter(rule -> isFree(caption, rule));
    }

    /// A rule that is broken between columns.
    private Box wholeRow(Box rule) {
        Box whole = rule;
        for (Box other : rules.level()) {
            boolean near = other.x() - whole.right() < 10 && whole.x() - other.right() < 10;
            if (near && Math.abs(other.centerY() - rule.centerY()) < 1.5) {
                whole = whole.cover(other);
            }
        }
        return whole;
    }

    /// Whether hardly a line stands between caption and rule.
    private boolean isFree(Box caption, Box rule) {
        boolean below = rule.y() > caption.y();
        double top = below ? caption.bottom() : rule.y();
        double bottom = below ? rule.y() : caption.y();
        Box between = Box.ofEdges(rule.x(), Math.min(top, bottom), rule.right(), bottom);
        List<TextRow> rows = TextRow.rows(linesIn(between));
        return rows.size() <= 1
                || below && rows.size() <= MOST_HEADER_LINES && mostCells(between) > 1;
    }

    /// From a rule to the last one that still belongs to the table.
    private Optional<Box> walk(Box start, int direction) {
        Box region = start;
        Box last = start;
        boolean cells = false;
        int borders = 0;
        for (Box rule : following(start, direction)) {
            Box band = between(last, rule, start);
            List<TextRow> rows = TextRow.rows(linesIn(band));
            if (blocked(band) || isProse(rows, start.width())) {
                break;
            }
            cells |= rows.stream().anyMatch(row -> row.lines().size() > 1);
            borders += rows.isEmpty() ? 0 : 1;
            region = region.cover(rule);
            last = rule;
        }
        if (direction > 0) {
            region = extended(region, last, borders < 2);
            cells |= TextRow.rows(linesIn(region)).stream().anyMatch(row -> row.lines().size() > 1);
        }
        return cells ? Optional.of(region) : Optional.empty();
    }

    private List<Box> following(Box start, int direction) {
        return rules.level().stream()
                .filter(rule -> direction * (rule.centerY() - start.centerY()) > 1.5)
                .map(this::wholeRow)
                .filter(rule -> rule.width() >= 0.85 * start.width())
                .filter(rule -> rule.x() > start.x() - 8 && rule.right() < start.right() + 8)
                .distinct()
                .sorted(Comparator.comparingDouble(rule -> direction * rule.centerY()))
                .toList();
    }

    private static Box between(Box a, Box b, Box width) {
        double top = Math.min(a.bottom(), b.bottom());
        double bottom = Math.max(a.y(), b.y());
        return Box.ofEdges(width.x(), Math.min(top, bottom), width.right(), bottom);
    }

    private boolean blocked(Box band) {
        return obstacles.stream().anyMatch(o -> band.containsPoint(o.centerX(), o.centerY()));
    }

    private static boolean isProse(List<TextRow> rows, double width) {
        long prose = rows.stream().filter(row -> isProse(row, width)).count();
        return prose >= 3 && 2 * prose > rows.size();
    }

    private static boolean isProse(TextRow row, double width) {
        return row.widest() > 0.8 * width
                || (row.lines().size() == 2 && row.inked() > 0.85 * width);
    }

    /// Rows that go on below the last rule, as in a table whose end is on the next page.
    ///
    /// @param open whether no rule closes the table
    private Box extended(Box region, Box last, boolean open) {
        Box below = Box.ofEdges(region.x(), last.bottom(), region.right(), last.bottom() + 2000);
        RowRun run = new RowRun(last.bottom(), open ? WIDEST_ROW_GAP : 1, mostCells(region));
        for (TextRow row : TextRow.rows(linesIn(below))) {
            if (isProse(row, region.width()) || blocked(row.box()) || !run.takes(row)) {
                break;
            }
        }
        return run.box().map(box -> region.cover(inside(box, region))).orElse(region);
    }

    private static Box inside(Box box, Box region) {
        return Box.ofEdges(region.x(), box.y(), region.right(), box.bottom());
    }

    private int mostCells(Box region) {
        return TextRow.rows(linesIn(region)).stream()
                .mapToInt(row -> row.lines().size())
                .max()
                .orElse(2);
    }

    private List<TextLine> linesIn(Box box) {
        return lines.stream().filter(line -> TableRegion.holds(box, line.box())).toList();
    }
}
