package org.heterograph.reader.pdf.page.drawing;

import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.Glyph;

/// Works out box, size and base line of a glyph from the text matrix.
record GlyphPlacer(Coordinates coordinates, FontStyles.Measured font) {

    Glyph place(String text, Matrix matrix, Vector displacement, int order, boolean spaced) {
        float direction = direction(matrix);
        float size = (float) Math.hypot(matrix.getShearX(), matrix.getScaleY());
        double width = Math.max(0, displacement.getX());
        Box box = box(matrix, width);
        float baseline = baseline(matrix, direction);
        return new Glyph(
                text, box, finite(size), finite(baseline), font.style(), direction, order, spaced);
    }

    /// Of text that runs up or down, where it stands from the left.
    private float baseline(Matrix matrix, float direction) {
        return (float)
                (direction == 90 || direction == 270
                        ? coordinates.x(matrix.getTranslateX())
                        : coordinates.y(matrix.getTranslateY()));
    }

    private Box box(Matrix matrix, double width) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int corner = 0; corner < 4; corner++) {
            double u = (corner & 1) == 0 ? 0 : width;
            double v = (corner & 2) == 0 ? -font.descent() : font.ascent();
            double x = matrix.getTranslateX() + u * matrix.getScaleX() + v * matrix.getShearX();
            double y = matrix.getTranslateY() + u * matrix.getShearY() + v * matrix.getScaleY();
            minX = Math.min(minX, x);
            maxX = Math.max(maxX, x);
            minY = Math.min(minY, y);
            maxY = Math.max(maxY, y);
        }
        return coordinates.box(minX, minY, maxX, maxY);
    }

    /// Degrees counter-clockwise; slants of less than five degrees count as straight.
    private static float direction(Matrix matrix) {
        double degrees = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
        float rounded = Math.round(degrees / 5) * 5f;
        return rounded < 0 ? rounded + 360 : rounded;
    }

    private static float finite(float value) {
        return Float.isFinite(value) ? value : 0;
    }
}
