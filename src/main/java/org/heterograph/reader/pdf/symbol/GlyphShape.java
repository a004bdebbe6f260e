package org.heterograph.reader.pdf.symbol;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/// How a printed sign looks: how much ink lies in each cell of a grid over its outline, and where
/// the outline stands.
final class GlyphShape {
    static final int SIDE = 12;

    /// Points looked at in each cell.
    static final int FULL = 9;

    private static final int POINTS = 3;

    private final byte[] ink;
    private final double bottom;
    private final double top;
    private final double width;

    /// @param ink [#SIDE] rows of as many cells, top to bottom, 0 to [#FULL]
    /// @param bottom of the outline above the base line, in ems; negative where it hangs below
    /// @param top of the outline, in ems
    /// @param width of the outline, in ems
    GlyphShape(byte[] ink, double bottom, double top, double width) {
        this.ink = ink.clone();
        this.bottom = bottom;
        this.top = top;
        this.width = width;
    }

    /// Of an outline in thousandths of an em, base line at 0, y upwards.
    static GlyphShape of(Shape outline) {
        Rectangle2D bounds = outline.getBounds2D();
        byte[] ink = new byte[SIDE * SIDE];
        double step = 1.0 / (SIDE * POINTS);
        for (int row = 0; row < SIDE * POINTS; row++) {
            double y = bounds.getMaxY() - (row + 0.5) * step * bounds.getHeight();
            for (int column = 0; column < SIDE * POINTS; column++) {
                double x = bounds.getMinX() + (column + 0.5) * step * bounds.getWidth();
                if (outline.contains(x, y)) {
                    ink[row / POINTS * SIDE + column / POINTS]++;
                }
            }
        }
        return new GlyphShape(
                ink, bounds.getMinY() / 1000, bounds.getMaxY() / 1000, bounds.getWidth() / 1000);
    }

    /// As a line of the table of letters: bottom, top, width and ink.
    String written() {
        StringBuilder cells = new StringBuilder();
        for (byte cell : ink) {
            cells.append(cell);
        }
        return String.format(Locale.ROOT, "%.3f %.3f %.3f %s", bottom, top, width, cells);
    }

    /// How unlike two signs are: 0 for the same; two letters of one alphabet are 0.2 or more apart.
    double distance(GlyphShape other) {
        double sum = 0;
        for (int i = 0; i < ink.length; i++) {
            double apart = (ink[i] - other.ink[i]) / (double) FULL;
            sum += apart * apart;
        }
        double place = Math.abs(bottom - other.bottom) + Math.abs(top - other.top);
        return Math.sqrt(sum / ink.length) + 0.5 * place + 0.5 * Math.abs(width - other.width);
    }
}
