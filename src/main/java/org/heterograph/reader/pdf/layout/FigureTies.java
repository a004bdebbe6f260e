package org.heterograph.reader.pdf.layout;

import org.heterograph.document.Box;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Ties captions to what they stand under, over or beside. No figure has two captions: the nearest
/// pair is tied first, and of two as near the one with the caption below.
final class FigureTies {
    private static final double FARTHEST = 60;

    /// In points: by how much nearer a figure under its caption, or beside it, must be.
    private static final double RARE_BELOW = 12;

    private static final double RARE_BESIDE = 20;

    private static final double PANELS_APART = 30;

    private final Map<Box, Box> figures = new HashMap<>();

    /// @param captions of figures
    /// @param figures where something is drawn
    FigureTies(List<Box> captions, List<Box> figures) {
        Set<Box> used = new HashSet<>();
        for (Pair pair : pairs(captions, figures)) {
            if (!this.figures.containsKey(pair.caption()) && !used.contains(pair.figure())) {
                List<Box> panels = panels(pair, figures, used);
                used.addAll(panels);
                this.figures.put(pair.caption(), panels.stream().reduce(Box::cover).orElseThrow());
            }
        }
    }

    Optional<Box> figure(Box caption) {
        return Optional.ofNullable(figures.get(caption));
    }

    private record Pair(Box caption, Box figure, double distance) {}

    private static List<Pair> pairs(List<Box> captions, List<Box> figures) {
        List<Pair> pairs = new ArrayList<>();
        for (Box caption : captions) {
            for (Box figure : figures) {
                double distance = distance(caption, figure);
                if (distance < FARTHEST) {
                    pairs.add(new Pair(caption, figure, distance));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::distance));
        return pairs;
    }

    private static double distance(Box caption, Box figure) {
        if (Spans.overlap(figure, caption) > 0) {
            double gap = Math.max(0, -Spans.overlapInHeight(figure, caption));
            return figure.centerY() < caption.centerY() ? gap : gap + RARE_BELOW;
        }
        boolean beside = Spans.overlapInHeight(figure, caption) > 0.5 * caption.height();
        return beside ? RARE_BESIDE - Spans.overlap(figure, caption) : Double.POSITIVE_INFINITY;
    }

    /// The figure with its other panels on the same side of the caption.
    private static List<Box> panels(Pair pair, List<Box> figures, Set<Box> used) {
        List<Box> panels = new ArrayList<>(List.of(pair.figure()));
        Box caption = pair.caption();
        Box whole = pair.figure();
        boolean beside = Spans.overlap(pair.figure(), caption) <= 0;
        for (Box other : figures) {
            boolean sameSide =
                    (other.centerY() < caption.centerY())
                            == (pair.figure().centerY() < caption.centerY());
            if (!beside
                    && sameSide
                    && !used.contains(other)
                    && !panels.contains(other)
                    && Spans.overlap(other, caption) > 0
                    && Spans.inflated(whole, PANELS_APART).overlaps(other)) {
                panels.add(other);
                whole = whole.cover(other);
            }
        }
        return panels;
    }
}
