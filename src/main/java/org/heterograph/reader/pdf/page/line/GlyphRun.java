package org.heterograph.reader.pdf.page.line;

import org.heterograph.reader.pdf.page.Glyph;

import java.util.ArrayList;
import java.util.List;

/// Glyphs drawn one after the other on one base line in one size, without a wide gap.
record GlyphRun(
        List<Glyph> glyphs, double left, double right, double baseline, double size, int order) {

    static List<GlyphRun> split(List<Glyph> glyphs) {
        List<GlyphRun> runs = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!open.isEmpty() && !continues(open.getLast(), glyph)) {
                runs.add(of(open));
                open = new ArrayList<>();
            }
            open.add(glyph);
        }
        if (!open.isEmpty()) {
            runs.add(of(open));
        }
        return runs;
    }

    private static boolean continues(Glyph last, Glyph next) {
        double em = Math.max(1e-3, last.fontSize());
        double gap = next.box().x() - last.box().right();
        return Math.abs(next.baseline() - last.baseline()) < 0.06 * em
                && Math.abs(next.fontSize() - last.fontSize()) < 0.06 * em
                && gap > -0.4 * em
                && gap < LineBuilder.WIDEST_GAP * em;
    }

    private static GlyphRun of(List<Glyph> glyphs) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (Glyph glyph : glyphs) {
            left = Math.min(left, glyph.box().x());
            right = Math.max(right, glyph.box().right());
        }
        Glyph first = glyphs.getFirst();
        return new GlyphRun(
                List.copyOf(glyphs),
                left,
                right,
                first.baseline(),
                first.fontSize(),
                first.order());
    }

    /// Whether two glyphs leave a gap in which the other run stands: some programs draw the letters
    /// of a formula first and its scripts later.
    boolean hasRoomFor(GlyphRun script) {
        if (script.left < left || script.right > right) {
            return false;
        }
        double slack = 0.05 * size;
        for (int i = 1; i < glyphs.size(); i++) {
            boolean before = glyphs.get(i - 1).box().right() <= script.left + slack;
            boolean behind = glyphs.get(i).box().x() >= script.right - slack;
            if (before && behind) {
                return true;
            }
        }
        return false;
    }

    /// Width of the space between the two, negative where they overlap.
    double gapTo(GlyphRun other) {
        return left <= other.left ? other.left - right : left - other.right;
    }
}
