package org.heterograph.reader.pdf.layout;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.List;

/// Overlap and union of boxes.
public final class Spans {
    private Spans() {}

    /// How many points of width the two share, negative where there is a gap.
    public static double overlap(Box a, Box b) {
        return Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
    }

    /// How many points of height the two share, negative where there is a gap.
    static double overlapInHeight(Box a, Box b) {
        return Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
    }

    static boolean holdsCenter(Box outer, Box inner) {
        return outer.containsPoint(inner.centerX(), inner.centerY());
    }

    static Box inflated(Box box, double by) {
        return Box.ofEdges(box.x() - by, box.y() - by, box.right() + by, box.bottom() + by);
    }

    static Box cover(List<TextLine> lines) {
        return lines.stream().map(TextLine::box).reduce(Box::cover).orElseThrow();
    }
}
