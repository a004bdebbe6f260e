package org.heterograph.reader.pdf.page.drawing;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.heterograph.document.Box;

import java.awt.geom.Rectangle2D;

/// Turns the PDF's coordinates (origin wherever the file likes, y upwards) into the page's (origin
/// top left of the crop box, y downwards).
final class Coordinates {
    private final double left;
    private final double top;

    Coordinates(PDRectangle crop) {
        left = crop.getLowerLeftX();
        top = crop.getUpperRightY();
    }

    double x(double pdfX) {
        return pdfX - left;
    }

    double y(double pdfY) {
        return top - pdfY;
    }

    Box box(Rectangle2D bounds) {
        return box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
    }

    Box box(double minX, double minY, double maxX, double maxY) {
        return Box.ofEdges(x(bounded(minX)), y(bounded(maxY)), x(bounded(maxX)), y(bounded(minY)));
    }

    /// No page is larger than 14,400 points (PDF 1.7, annex C); larger numbers are damage.
    private static double bounded(double value) {
        return Double.isNaN(value) ? 0 : Math.max(-1e5, Math.min(1e5, value));
    }
}
