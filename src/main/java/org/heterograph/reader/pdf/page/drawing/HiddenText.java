package org.heterograph.reader.pdf.page.drawing;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.PageContent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Removes text that no one can see on the page: painted over by an image or a white rectangle, or
/// drawn a second time at the same place (as poor man's bold face).
final class HiddenText {

    PageContent remove(DrawnPage drawn) {
        PageContent content = drawn.content();
        List<Glyph> seen =
                content.glyphs().size() * 4 < drawn.unpainted().size()
                        ? drawn.unpainted()
                        : uncovered(content.glyphs(), drawn.covers());
        return content.withGlyphs(once(seen));
    }

    private static List<Glyph> uncovered(List<Glyph> glyphs, List<DrawnPage.Cover> covers) {
        List<DrawnPage.Cover> latestFirst =
                covers.stream()
                        .sorted(Comparator.comparingInt(DrawnPage.Cover::order).reversed())
                        .limit(500)
                        .toList();
        return glyphs.stream().filter(glyph -> !isCovered(glyph, latestFirst)).toList();
    }

    private static boolean isCovered(Glyph glyph, List<DrawnPage.Cover> latestFirst) {
        Box box = glyph.box();
        for (DrawnPage.Cover cover : latestFirst) {
            if (cover.order() < glyph.order()) {
                return false;
            }
            if (cover.box().containsPoint(box.centerX(), box.centerY())) {
                return true;
            }
        }
        return false;
    }

    private static List<Glyph> once(List<Glyph> glyphs) {
        Map<Long, List<Glyph>> near = new HashMap<>();
        List<Glyph> once = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            if (!isDrawn(glyph, near)) {
                once.add(glyph);
                near.computeIfAbsent(place(glyph, 0, 0), k -> new ArrayList<>(2)).add(glyph);
            }
        }
        return once;
    }

    private static boolean isDrawn(Glyph glyph, Map<Long, List<Glyph>> near) {
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                for (Glyph other : near.getOrDefault(place(glyph, dx, dy), List.of())) {
                    if (isSame(glyph, other)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isSame(Glyph a, Glyph b) {
        double tolerance = 0.15 * a.fontSize();
        return a.text().equals(b.text())
                && Math.abs(a.box().x() - b.box().x()) < Math.min(tolerance, 0.5 * a.box().width())
                && Math.abs(height(a) - height(b)) < tolerance
                && Math.abs(a.fontSize() - b.fontSize()) < tolerance;
    }

    /// Of text that runs up or down the glyphs of a line share no base line.
    private static double height(Glyph glyph) {
        return glyph.direction() == 0 ? glyph.baseline() : glyph.box().y();
    }

    private static long place(Glyph glyph, int dx, int dy) {
        long x = Math.round(glyph.box().x() / 4) + dx;
        long y = Math.round(height(glyph) / 4) + dy;
        return x * 100_000 + y;
    }
}
