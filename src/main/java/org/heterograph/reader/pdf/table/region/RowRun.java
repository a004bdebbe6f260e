package org.heterograph.reader.pdf.table.region;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.table.cell.TextRow;

import java.util.Optional;

/// Rows that follow one another without a wide gap, the last of several cells.
final class RowRun {
    /// So many rows of one cell in a row are no table.
    private static final int MOST_SINGLE = 3;

    private final double widestGap;
    private final int usualCells;
    private double bottom;
    private int singles;
    private Optional<Box> box = Optional.empty();
    private Optional<Box> pending = Optional.empty();

    /// @param widestGap in ems
    /// @param usualCells how many cells a full row of the table has
    RowRun(double bottom, double widestGap, int usualCells) {
        this.bottom = bottom;
        this.widestGap = widestGap;
        this.usualCells = usualCells;
    }

    /// Takes the next row; false when the run has ended before it.
    boolean takes(TextRow row) {
        boolean several = row.lines().size() > 1 && 3 * row.lines().size() >= usualCells;
        singles = several ? 0 : singles + 1;
        if (row.box().y() - bottom > widestGap * row.fontSize() || singles >= MOST_SINGLE) {
            return false;
        }
        bottom = row.box().bottom();
        pending = Optional.of(pending.map(row.box()::cover).orElse(row.box()));
        if (several || box.isPresent() && singles == 1) {
            box = pending;
        }
        return true;
    }

    /// What the rows cover, empty when there is none of several cells.
    Optional<Box> box() {
        return box;
    }
}
