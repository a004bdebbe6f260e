package org.heterograph.reader.pdf.layout;

import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How the running text of a paper is set.
///
/// @param size of its characters in points
/// @param font its most common font
/// @param leading from base line to base line in points
public record BodyStyle(float size, String font, double leading) {
    /// A larger size with this share of the letters of the most common one is the body: long lists
    /// of references are set small.
    private static final double SHARE_OF_BODY = 0.5;

    private static final double WIDEST_LEADING = 2.6;

    public static BodyStyle of(List<Sheet> sheets) {
        List<TextLine> lines = sheets.stream().flatMap(sheet -> sheet.lines().stream()).toList();
        float size = size(lines);
        return new BodyStyle(size, font(lines, size), leading(sheets, size));
    }

    private static float size(List<TextLine> lines) {
        Map<Float, Integer> letters = new TreeMap<>();
        lines.forEach(line -> letters.merge(half(line.fontSize()), weight(line), Integer::sum));
        int most = letters.values().stream().mapToInt(it -> it).max().orElse(0);
        return letters.entrySet().stream()
                .filter(it -> it.getValue() >= SHARE_OF_BODY * most)
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder())
                .orElse(10f);
    }

    /// Long lines are text, short ones labels in drawings.
    private static int weight(TextLine line) {
        int length = line.glyphs().size();
        return length < 20 ? 0 : length;
    }

    private static float half(float size) {
        return Math.round(size * 2) / 2f;
    }

    private static String font(List<TextLine> lines, float size) {
        Map<String, Integer> counts = new TreeMap<>();
        for (TextLine line : lines) {
            if (half(line.fontSize()) == size) {
                for (Glyph glyph : line.glyphs()) {
                    counts.merge(glyph.font().name(), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static double leading(List<Sheet> sheets, float size) {
        List<Double> steps = new ArrayList<>();
        for (Sheet sheet : sheets) {
            List<TextLine> long_ =
                    sheet.lines().stream()
                            .filter(it -> half(it.fontSize()) == size && it.glyphs().size() >= 20)
                            .toList();
            for (int i = 0; i < long_.size(); i++) {
                nextStep(long_, i, size, steps);
            }
        }
        steps.sort(Comparator.naturalOrder());
        return steps.isEmpty() ? 1.2 * size : steps.get(steps.size() / 2);
    }

    private static void nextStep(List<TextLine> lines, int i, float size, List<Double> steps) {
        TextLine line = lines.get(i);
        for (int j = i + 1; j < lines.size(); j++) {
            double step = lines.get(j).baseline() - line.baseline();
            if (step > WIDEST_LEADING * size) {
                return;
            }
            if (step > 0.5 * size && Spans.overlap(line.box(), lines.get(j).box()) > 0) {
                steps.add(step);
                return;
            }
        }
    }

    /// Whether the line is set in the size of running text.
    public boolean isBodySize(TextLine line) {
        return Math.abs(line.fontSize() - size) <= 0.04 * size + 0.05;
    }

    /// Whether most of the line is set in the font of running text, whatever the size.
    public boolean isBodyFont(TextLine line) {
        long own = line.glyphs().stream().filter(it -> it.font().name().equals(font)).count();
        return 2 * own > line.glyphs().size();
    }
}
