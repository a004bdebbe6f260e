package org.heterograph.reader.pdf.page.line;

import org.heterograph.reader.pdf.page.Glyph;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Puts letters and the accents that are drawn over them apart together: `A` and `˚` to `Å`.
final class Accents {
    /// Spacing accents and the combining ones that stand for the same sign.
    private static final Map<Integer, String> COMBINING =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry((int) '`', "\u0300"),
                            Map.entry(0xB4, "\u0301"),
                            Map.entry(0x2C6, "\u0302"),
                            Map.entry(0x2DC, "\u0303"),
                            Map.entry(0xAF, "\u0304"),
                            Map.entry(0x2C9, "\u0304"),
                            Map.entry(0x203E, "\u0304"),
                            Map.entry(0x2D8, "\u0306"),
                            Map.entry(0x2D9, "\u0307"),
                            Map.entry(0xA8, "\u0308"),
                            Map.entry(0x2DA, "\u030A"),
                            Map.entry(0x2DD, "\u030B"),
                            Map.entry(0x2C7, "\u030C"),
                            Map.entry(0xB8, "\u0327"),
                            Map.entry(0x2DB, "\u0328")));

    private Accents() {}

    /// The glyphs of a line, accents in their letters.
    ///
    /// @param sorted left to right
    static List<Glyph> compose(List<Glyph> sorted) {
        if (sorted.stream().noneMatch(Accents::isAccent)) {
            return sorted;
        }
        List<Glyph> composed = new ArrayList<>(sorted);
        for (int i = composed.size() - 1; i >= 0; i--) {
            if (isAccent(composed.get(i))) {
                compose(composed, i);
            }
        }
        return composed;
    }

    private static void compose(List<Glyph> glyphs, int accent) {
        int letter = under(glyphs, accent);
        if (letter >= 0) {
            Glyph below = glyphs.get(letter);
            String mark = mark(glyphs.get(accent));
            glyphs.set(letter, below.withText(composed(dotted(below.text()), mark)));
            glyphs.remove(accent);
        }
    }

    private static String composed(String letter, String mark) {
        return Normalizer.normalize(letter + mark, Normalizer.Form.NFC);
    }

    private static String dotted(String letter) {
        return letter.equals("ı") ? "i" : letter.equals("ȷ") ? "j" : letter;
    }

    /// The neighbour over whose middle the accent is drawn, -1 where it stands for itself.
    private static int under(List<Glyph> glyphs, int accent) {
        for (int at : new int[] {accent - 1, accent + 1, accent - 2, accent + 2}) {
            if (at >= 0 && at < glyphs.size() && covers(glyphs.get(accent), glyphs.get(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean covers(Glyph accent, Glyph letter) {
        boolean bears =
                letter.text().length() == 1 && Character.isLetterOrDigit(letter.text().charAt(0));
        double apart = Math.abs(accent.box().centerX() - letter.box().centerX());
        return bears
                && apart < 0.35 * Math.max(letter.box().width(), 0.3 * letter.fontSize())
                && Math.abs(accent.baseline() - letter.baseline()) < 0.5 * letter.fontSize();
    }

    static boolean isAccent(Glyph glyph) {
        int sign = glyph.text().codePointAt(0);
        boolean alone = glyph.text().length() == Character.charCount(sign);
        return alone
                && (COMBINING.containsKey(sign)
                        || Character.getType(sign) == Character.NON_SPACING_MARK);
    }

    private static String mark(Glyph accent) {
        return COMBINING.getOrDefault(accent.text().codePointAt(0), accent.text());
    }
}
