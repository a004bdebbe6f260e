package org.heterograph.reader.pdf.table.region;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.List;

/// Where a table is drawn.
///
/// @param box from the first rule or row to the last
/// @param rules inside the box
/// @param full level rules that run over the whole width, top to bottom
/// @param lines inside the box
public record TableRegion(Box box, Rules rules, List<Box> full, List<TextLine> lines) {
    /// Shares of the width.
    private static final double FULL = 0.85;

    static TableRegion of(Box box, Rules rules, List<TextLine> lines) {
        Rules inside = rules.within(box);
        List<Box> full =
                inside.level().stream().filter(r -> r.width() >= FULL * box.width()).toList();
        return new TableRegion(
                box, inside, full, lines.stream().filter(line -> holds(box, line.box())).toList());
    }

    public TableRegion without(List<TextLine> others) {
        return new TableRegion(
                box, rules, full, lines.stream().filter(it -> !others.contains(it)).toList());
    }

    static boolean holds(Box box, Box line) {
        return line.centerX() > box.x() - 3
                && line.centerX() < box.right() + 3
                && line.centerY() > box.y() - 1
                && line.centerY() < box.bottom() + 1;
    }
}
