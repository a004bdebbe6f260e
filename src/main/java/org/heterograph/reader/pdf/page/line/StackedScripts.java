package org.heterograph.reader.pdf.page.line;

import org.heterograph.reader.pdf.page.Glyph;

import java.util.ArrayList;
import java.util.List;

/// Orders scripts that stand one above the other: the lower one is read first, then the upper one.
final class StackedScripts {
    /// In sizes of the line.
    private static final double LARGEST = 0.88;

    private final double size;
    private final double baseline;

    StackedScripts(double size, double baseline) {
        this.size = size;
        this.baseline = baseline;
    }

    /// @param sorted left to right
    List<Glyph> order(List<Glyph> sorted) {
        List<Glyph> ordered = new ArrayList<>(sorted.size());
        int at = 0;
        while (at < sorted.size()) {
            int end = at;
            while (end < sorted.size() && isScript(sorted.get(end))) {
                end++;
            }
            ordered.addAll(stack(sorted.subList(at, end)));
            if (end < sorted.size()) {
                ordered.add(sorted.get(end));
            }
            at = end + 1;
        }
        return ordered;
    }

    private boolean isScript(Glyph glyph) {
        return glyph.fontSize() < LARGEST * size
                && Math.abs(glyph.baseline() - baseline) > 0.06 * size;
    }

    private List<Glyph> stack(List<Glyph> scripts) {
        List<Glyph> lower = scripts.stream().filter(it -> it.baseline() > baseline).toList();
        List<Glyph> upper = scripts.stream().filter(it -> it.baseline() < baseline).toList();
        boolean stacked =
                !lower.isEmpty()
                        && !upper.isEmpty()
                        && right(lower) - left(upper) > 0.1 * size
                        && right(upper) - left(lower) > 0.1 * size;
        if (!stacked) {
            return scripts;
        }
        List<Glyph> ordered = new ArrayList<>(lower);
        ordered.addAll(upper);
        return ordered;
    }

    private static double left(List<Glyph> glyphs) {
        return glyphs.getFirst().box().x();
    }

    private static double right(List<Glyph> glyphs) {
        return glyphs.getLast().box().right();
    }
}
