package org.heterograph.document;

/// A rectangle on a page in PDF points (1/72 inch), origin at the top left of the crop box, page
/// unrotated.
///
/// @param x left edge
/// @param y upper edge, growing downwards
public record Box(double x, double y, double width, double height) {
    public Box {
        if (!(width >= 0 && height >= 0 && Double.isFinite(x + y + width + height))) {
            throw new IllegalArgumentException(
                    "no box: " + x + ", " + y + ", " + width + ", " + height);
        }
    }

    public static Box ofEdges(double left, double top, double right, double bottom) {
        return new Box(left, top, right - left, bottom - top);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    public double area() {
        return width * height;
    }

    /// The smallest box that holds both.
    public Box cover(Box other) {
        return ofEdges(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    /// Whether the two share area; touching edges do not count.
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    public boolean containsPoint(double px, double py) {
        return x <= px && px <= right() && y <= py && py <= bottom();
    }
}
