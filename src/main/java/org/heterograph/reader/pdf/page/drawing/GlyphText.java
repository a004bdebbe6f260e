package org.heterograph.reader.pdf.page.drawing;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.heterograph.reader.pdf.symbol.SignReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.awt.Shape;
import java.io.IOException;
import java.text.Normalizer;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Finds the Unicode of a character code: from the font's own table, else from the name of the
/// glyph, else from its outline.
final class GlyphText {
    private static final Logger LOG = LoggerFactory.getLogger(GlyphText.class);

    private final IdentityHashMap<PDFont, Map<Integer, String>> known = new IdentityHashMap<>();

    /// The characters, empty when nothing is printed.
    String of(PDFont font, int code) {
        return known.computeIfAbsent(font, it -> new TreeMap<>())
                .computeIfAbsent(code, it -> find(font, code));
    }

    private static String find(PDFont font, int code) {
        String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if (text == null || isNothing(text)) {
            text = byName(font, code);
        }
        String said = text == null || isNothing(text) ? "" : greek(font, code, text);
        return plain(
                SignReader.read(
                        plainName(font), glyphName(font, code), said, () -> outline(font, code)));
    }

    private static Optional<Shape> outline(PDFont font, int code) {
        try {
            return font instanceof PDVectorFont drawn && font.isEmbedded()
                    ? Optional.of(drawn.getNormalizedPath(code))
                    : Optional.empty();
        } catch (IOException e) {
            LOG.debug("no outline of {} in {}", code, font.getName(), e);
            return Optional.empty();
        }
    }

    /// The list of glyph names reads `Delta` as the sign of an increment; a font that does not say
    /// so itself, and one that calls it so, prints the letter.
    private static String greek(PDFont font, int code, String text) {
        boolean named =
                !font.getCOSObject().containsKey(COSName.TO_UNICODE)
                        || "Delta".equals(glyphName(font, code));
        return named && text.equals("\u2206") ? "Δ" : text;
    }

    private static String plainName(PDFont font) {
        String name = font.getName() == null ? "" : font.getName();
        return name.length() > 7 && name.charAt(6) == '+' ? name.substring(7) : name;
    }

    private static @Nullable String glyphName(PDFont font, int code) {
        return font instanceof PDSimpleFont simple && simple.getEncoding() != null
                ? simple.getEncoding().getName(code)
                : null;
    }

    private static boolean isNothing(String text) {
        return text.isEmpty() || text.codePoints().allMatch(c -> c == 0xFFFD || c < 0x20);
    }

    private static @Nullable String byName(PDFont font, int code) {
        String name = glyphName(font, code);
        return name == null ? null : GlyphList.getAdobeGlyphList().toUnicode(name);
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> append(plain, c));
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static void append(StringBuilder plain, int c) {
        if (c >= 0xFB00 && c <= 0xFB06) {
            plain.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        } else if (c == 0xAD) {
            plain.append('-');
        } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
            plain.append(' ');
        } else if (!Character.isISOControl(c) && c != 0xFEFF && c != 0x200B) {
            plain.appendCodePoint(c);
        }
    }
}
