package org.heterograph.reader.pdf.page.drawing;

import org.heterograph.document.Box;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Gathers the paths of a page: straight thin ones as rules, all others by their boxes.
final class PathBoxes {
    /// Thicker is a bar, thinner a rule.
    private static final double THICKEST_RULE = 2.5;

    /// Shorter is a tick or a dash.
    private static final double SHORTEST_RULE = 4;

    private static final int MOST_BOXES = 100_000;

    private final Coordinates coordinates;
    private final List<Box> rules = new ArrayList<>();
    private final List<Box> drawings = new ArrayList<>();

    PathBoxes(Coordinates coordinates) {
        this.coordinates = coordinates;
    }

    List<Box> rules() {
        return rules;
    }

    List<Box> drawings() {
        return drawings;
    }

    void addStroke(Path2D path, double lineWidth, Box clip) {
        double[] from = new double[2];
        double[] to = new double[6];
        boolean straight = true;
        List<Box> segments = new ArrayList<>();
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(to);
            if (kind == PathIterator.SEG_LINETO) {
                Box segment = segment(from, to, lineWidth);
                straight &= isThin(segment);
                segments.add(segment);
            }
            straight &= kind != PathIterator.SEG_CUBICTO;
            from[0] = to[0];
            from[1] = to[1];
        }
        if (straight && segments.size() <= 4) {
            segments.forEach(segment -> add(segment, clip));
        } else {
            add(coordinates.box(path.getBounds2D()), clip);
        }
    }

    private Box segment(double[] from, double[] to, double lineWidth) {
        double half = Math.min(lineWidth, THICKEST_RULE - 0.5) / 2;
        double left = Math.min(from[0], to[0]);
        double right = Math.max(from[0], to[0]);
        double bottom = Math.min(from[1], to[1]);
        double top = Math.max(from[1], to[1]);
        boolean level = right - left >= top - bottom;
        return level
                ? coordinates.box(left, bottom - half, right, top + half)
                : coordinates.box(left - half, bottom, right + half, top);
    }

    Box addFill(Path2D path, Box clip) {
        Rectangle2D bounds = path.getBounds2D();
        Box box = coordinates.box(bounds);
        add(box, clip);
        return box;
    }

    private void add(Box box, Box clip) {
        if (rules.size() + drawings.size() >= MOST_BOXES || !visible(box, clip)) {
            return;
        }
        Box seen = cut(box, clip);
        if (isThin(seen) && Math.max(seen.width(), seen.height()) >= SHORTEST_RULE) {
            rules.add(seen);
        } else {
            drawings.add(seen);
        }
    }

    private static boolean visible(Box box, Box clip) {
        return box.x() <= clip.right()
                && clip.x() <= box.right()
                && box.y() <= clip.bottom()
                && clip.y() <= box.bottom();
    }

    /// The part of the box that the clip lets be seen; the two must touch.
    static Box cut(Box box, Box clip) {
        return Box.ofEdges(
                Math.max(box.x(), clip.x()),
                Math.max(box.y(), clip.y()),
                Math.min(box.right(), clip.right()),
                Math.min(box.bottom(), clip.bottom()));
    }

    private static boolean isThin(Box box) {
        return Math.min(box.width(), box.height()) <= THICKEST_RULE;
    }

    /// Whether the path is one rectangle along the axes.
    static boolean isRectangle(Path2D path) {
        double[] at = new double[6];
        Rectangle2D bounds = path.getBounds2D();
        int points = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            if (kind == PathIterator.SEG_CUBICTO || kind == PathIterator.SEG_QUADTO) {
                return false;
            }
            boolean onEdge =
                    kind == PathIterator.SEG_CLOSE
                            || ((near(at[0], bounds.getMinX()) || near(at[0], bounds.getMaxX()))
                                    && (near(at[1], bounds.getMinY())
                                            || near(at[1], bounds.getMaxY())));
            if (!onEdge || ++points > 7) {
                return false;
            }
        }
        return points >= 4;
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) < 0.1;
    }
}
