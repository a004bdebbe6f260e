package org.heterograph.reader.pdf.flow;

import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How most letters of a line look.
///
/// @param capitals whether all letters are capitals
public record LineStyle(String font, float size, boolean bold, boolean italic, boolean capitals) {
    private static final double MOST = 0.8;

    public static LineStyle of(TextLine line) {
        return of(line.glyphs(), line.fontSize());
    }

    public static LineStyle of(List<Glyph> glyphs, float size) {
        List<Glyph> letters = glyphs.stream().filter(LineStyle::isLetter).toList();
        List<Glyph> signs = letters.isEmpty() ? glyphs : letters;
        Map<String, Integer> fonts = new TreeMap<>();
        signs.forEach(it -> fonts.merge(it.font().name(), 1, Integer::sum));
        String font =
                fonts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse("");
        return new LineStyle(
                font,
                Math.round(size * 2) / 2f,
                share(signs, Glyph::bold),
                share(signs, Glyph::italic),
                letters.size() >= 4 && share(letters, LineStyle::isCapital));
    }

    private static boolean share(List<Glyph> glyphs, java.util.function.Predicate<Glyph> of) {
        return glyphs.stream().filter(of).count() >= MOST * glyphs.size();
    }

    private static boolean isLetter(Glyph glyph) {
        return glyph.text().codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isCapital(Glyph glyph) {
        return glyph.text().codePoints().anyMatch(Character::isUpperCase);
    }

    /// The larger, bolder, more capital comes first among headings.
    public double weight() {
        return size + (capitals ? 1.5 : 0) + (bold ? 1 : 0) - (italic ? 0.5 : 0);
    }

    /// Whether two lines can be of one heading.
    public boolean isLike(LineStyle other) {
        boolean sameFace =
                font.equals(other.font) || (bold && other.bold && italic == other.italic);
        return sameFace && Math.abs(size - other.size) <= 0.5f && capitals == other.capitals;
    }
}
