package org.heterograph.reader.pdf.table.region;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.line.TextLine;
import org.heterograph.reader.pdf.table.cell.TextRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds tables that no rule bounds: rows of several cells that follow a caption.
///
/// Rows may be wider than the caption. What stands beside a cell belongs to its row unless it is
/// running text, as of the next column of the page.
final class OpenRows {
    /// In ems, between the rows.
    private static final double WIDEST_ROW_GAP = 3;

    /// In ems, between two cells of a row.
    private static final double WIDEST_CELL_GAP = 12;

    /// In ems. Cells are narrower, lines of running text wider.
    private static final double WIDEST_CELL = 21;

    /// Times the size of the first row: a heading of the next section.
    private static final double LARGER = 1.12;

    private final List<TextRow> rows;
    private final List<TextLine> prose;
    private final List<Box> obstacles;

    /// @param lines of the page without those of the captions
    /// @param obstacles boxes of the captions
    OpenRows(List<TextLine> lines, List<Box> obstacles) {
        List<TextLine> wide = lines.stream().filter(OpenRows::isWide).toList();
        prose = lines.stream().filter(it -> isWide(it) || endsParagraph(it, wide)).toList();
        rows = TextRow.rows(lines.stream().filter(it -> !prose.contains(it)).toList());
        this.obstacles = obstacles;
    }

    private static boolean isWide(TextLine line) {
        return line.box().width() > WIDEST_CELL * line.fontSize();
    }

    private static boolean endsParagraph(TextLine line, List<TextLine> wide) {
        return wide.stream()
                .anyMatch(
                        above ->
                                Math.abs(above.box().x() - line.box().x()) < 1
                                        && above.baseline() < line.baseline()
                                        && line.baseline() - above.baseline()
                                                < 1.7 * line.fontSize()
                                        && Math.abs(above.fontSize() - line.fontSize()) < 0.3);
    }

    /// What the rows under the caption cover, empty when fewer than two are found.
    Optional<Box> below(Box caption) {
        Box band = caption;
        RowRun run = new RowRun(caption.bottom(), WIDEST_ROW_GAP, 2);
        int several = 0;
        double size = 0;
        for (TextRow row : rows) {
            Optional<TextRow> own = own(row, band);
            if (row.baseline() < caption.bottom() || own.isEmpty()) {
                continue;
            }
            Box box = own.get().box();
            size = size == 0 ? row.fontSize() : size;
            boolean heading = own.get().fontSize() > LARGER * size;
            if (heading || isBlocked(band, box) || !run.takes(own.get())) {
                break;
            }
            several += own.get().lines().size() > 1 ? 1 : 0;
            band = Box.ofEdges(left(band, box), box.y(), right(band, box), box.bottom());
        }
        return several < 2 ? Optional.empty() : run.box();
    }

    private static double left(Box a, Box b) {
        return Math.min(a.x(), b.x());
    }

    private static double right(Box a, Box b) {
        return Math.max(a.right(), b.right());
    }

    /// The lines of a row that stand within the band or beside one another from there.
    private static Optional<TextRow> own(TextRow row, Box band) {
        double reach = WIDEST_CELL_GAP * row.fontSize();
        double left = band.x();
        double right = band.right();
        List<TextLine> own = around(row, band, reach);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (TextLine line : row.lines()) {
                boolean near = line.box().x() < right + reach && line.box().right() > left - reach;
                boolean inside = line.box().x() < right && line.box().right() > left;
                if (!own.contains(line) && (inside || near && !own.isEmpty())) {
                    own.add(line);
                    left = Math.min(left, line.box().x());
                    right = Math.max(right, line.box().right());
                    grown = true;
                }
            }
        }
        return own.isEmpty() ? Optional.empty() : Optional.of(new TextRow(own));
    }

    /// Cells left and right of a narrow band, which none of them touches.
    private static List<TextLine> around(TextRow row, Box band, double reach) {
        List<TextLine> before =
                row.lines().stream()
                        .filter(it -> it.box().right() <= band.x())
                        .filter(it -> it.box().right() > band.x() - reach)
                        .toList();
        List<TextLine> after =
                row.lines().stream()
                        .filter(it -> it.box().x() >= band.right())
                        .filter(it -> it.box().x() < band.right() + reach)
                        .toList();
        return before.isEmpty() || after.isEmpty()
                ? new ArrayList<>()
                : new ArrayList<>(List.of(before.getLast(), after.getFirst()));
    }

    /// Whether a caption or running text stands between the rows so far and the next.
    private boolean isBlocked(Box band, Box next) {
        double left = Math.max(band.x(), next.x()) + 1;
        Box between =
                Box.ofEdges(
                        left,
                        band.bottom(),
                        Math.max(left, Math.min(band.right(), next.right())),
                        Math.max(band.bottom(), next.bottom()));
        return obstacles.stream().anyMatch(o -> o.y() > band.y() + 1 && o.overlaps(between))
                || prose.stream()
                        .map(TextLine::box)
                        .anyMatch(box -> box.centerY() > band.bottom() && box.overlaps(between));
    }
}
