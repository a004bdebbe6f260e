package org.heterograph.reader.pdf.page.line;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.Glyph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Makes one line of glyphs known to stand on it: sorts them and finds the gaps between words.
final class LineMaker {
    /// In ems. The narrowest blank of tightly set justified text; kerning stays below, also beside
    /// scripts and brackets.
    private static final double NARROWEST_BLANK = 0.17;

    /// In ems. The thin blank between units, a sixth of an em, and no kerning between letters and
    /// digits of one size.
    private static final double THIN_BLANK = 0.145;

    /// In ems, the gap between most letters of a word that is set wide.
    private static final double TRACKED = 0.06;

    private static final String OPENING = "([{“‘<⟨/";
    private static final String CLOSING = ")]}”’.,;:>⟩/";

    /// In ems, where the file itself draws a blank.
    private static final double NARROWEST_DRAWN_BLANK = 0.06;

    /// Of the most common size. Lines full of scripts have more small letters than large ones.
    private static final double SHARE_OF_BASE = 0.4;

    /// Letters of a short line.
    private static final int FEW = 12;

    private LineMaker() {}

    static TextLine make(List<Glyph> glyphs) {
        List<Glyph> drawn = new ArrayList<>(glyphs);
        drawn.sort(
                Comparator.comparingDouble((Glyph g) -> g.box().x())
                        .thenComparingInt(Glyph::order));
        float size = commonSize(drawn);
        float baseline = baseline(drawn, size);
        List<Glyph> sorted = new StackedScripts(size, baseline).order(Accents.compose(drawn));
        List<Glyph> spaced = new ArrayList<>(sorted.size() * 6 / 5);
        Box box = sorted.getFirst().box();
        double thin = isTracked(sorted) ? NARROWEST_BLANK : THIN_BLANK;
        for (Glyph glyph : sorted) {
            if (!spaced.isEmpty() && isBlankBetween(spaced.getLast(), glyph, thin)) {
                spaced.add(Glyph.gap(spaced.getLast(), glyph));
            }
            boolean degree = !spaced.isEmpty() && isDegree(glyph, size, baseline);
            spaced.add(degree ? glyph.withText("°") : glyph);
            box = box.cover(glyph.box());
        }
        return new TextLine(spaced, box, baseline, size);
    }

    /// Typesetters print degrees as a small raised circle or as a ring that is an accent elsewhere.
    private static boolean isDegree(Glyph glyph, double size, double baseline) {
        return switch (glyph.text()) {
            case "◦", "∘", "○" -> baseline - glyph.baseline() > 0.14 * size;
            case "˚" -> true;
            default -> false;
        };
    }

    private static boolean isBlankBetween(Glyph before, Glyph after, double thin) {
        double em = Math.max(before.fontSize(), after.fontSize());
        boolean drawn = after.spaced() && before.order() < after.order();
        double narrowest = isOpen(before, after) ? thin : NARROWEST_BLANK;
        return gap(before, after) > (drawn ? NARROWEST_DRAWN_BLANK : narrowest) * em;
    }

    private static double gap(Glyph before, Glyph after) {
        return after.box().x() - before.box().right();
    }

    /// Whether no raised or lowered sign follows and no bracket or point stands at the gap.
    private static boolean isOpen(Glyph before, Glyph after) {
        return after.fontSize() > 0.85 * before.fontSize()
                && OPENING.indexOf(before.text().codePointAt(0)) < 0
                && CLOSING.indexOf(after.text().codePointAt(0)) < 0;
    }

    private static boolean isTracked(List<Glyph> sorted) {
        int wide = 0;
        for (int i = 1; i < sorted.size(); i++) {
            Glyph glyph = sorted.get(i);
            wide += gap(sorted.get(i - 1), glyph) > TRACKED * glyph.fontSize() ? 1 : 0;
        }
        return 2 * wide > sorted.size();
    }

    private static float commonSize(List<Glyph> glyphs) {
        Map<Float, Integer> counts = new TreeMap<>();
        for (Glyph glyph : glyphs) {
            float size = Math.round(glyph.fontSize() * 10) / 10f;
            counts.merge(size, glyph.text().length(), Integer::sum);
        }
        int most = counts.values().stream().mapToInt(it -> it).max().orElse(0);
        float common =
                counts.entrySet().stream()
                        .filter(it -> it.getValue() >= SHARE_OF_BASE * most)
                        .map(Map.Entry::getKey)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        return glyphs.size() <= FEW ? sizeOfBase(glyphs, common) : common;
    }

    /// In a cell or a short line one letter can bear a long script: the radius of a coil.
    private static float sizeOfBase(List<Glyph> glyphs, float common) {
        Glyph first = glyphs.getFirst();
        boolean larger =
                first.fontSize() > 1.15 * common
                        && first.fontSize() < 2.2 * common
                        && Character.isLetterOrDigit(first.text().codePointAt(0));
        boolean hung =
                glyphs.stream()
                        .filter(it -> it.fontSize() < 1.05 * common)
                        .allMatch(
                                it ->
                                        Math.abs(it.baseline() - first.baseline())
                                                > 0.06 * first.fontSize());
        return larger && hung ? Math.round(first.fontSize() * 10) / 10f : common;
    }

    private static float baseline(List<Glyph> glyphs, float size) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Glyph glyph : glyphs) {
            if (Math.abs(glyph.fontSize() - size) <= 0.1f * size) {
                counts.merge(Math.round(glyph.baseline() * 4), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                        .max(
                                Map.Entry.<Integer, Integer>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElseGet(() -> Math.round(glyphs.getFirst().baseline() * 4))
                / 4f;
    }
}
