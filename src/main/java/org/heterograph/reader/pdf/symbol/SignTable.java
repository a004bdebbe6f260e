package org.heterograph.reader.pdf.symbol;

import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads signs that typesetters print from fonts of their own.
///
/// Advent 3B2, with which several publishers set journals, names glyphs of its symbol fonts by
/// their place in Knuth's `cmsy` (`C0` is the minus) and gives those of its pi fonts the names of
/// letters that stand at their place in the Windows code page (`eth` is an opening parenthesis).
public final class SignTable {
    private static final Pattern PI_FONT = Pattern.compile("AdvP[0-9A-F]{4,6}.*+");

    private static final Pattern CODE = Pattern.compile("C(\\d{1,3})");

    private static final Pattern PIECE =
            Pattern.compile("(paren|bracket|brace)(left|right)(?:big|Big|bigg|Bigg)");

    private static final Map<Integer, String> CMSY =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry(0, "−"),
                            Map.entry(1, "·"),
                            Map.entry(2, "×"),
                            Map.entry(3, "∗"),
                            Map.entry(4, "÷"),
                            Map.entry(6, "±"),
                            Map.entry(7, "∓"),
                            Map.entry(8, "⊕"),
                            Map.entry(14, "°"),
                            Map.entry(15, "•"),
                            Map.entry(17, "≡"),
                            Map.entry(20, "≤"),
                            Map.entry(21, "≥"),
                            Map.entry(24, "∼"),
                            Map.entry(25, "≈"),
                            Map.entry(26, "⊂"),
                            Map.entry(28, "≪"),
                            Map.entry(29, "≫"),
                            Map.entry(32, "←"),
                            Map.entry(33, "→"),
                            Map.entry(34, "↑"),
                            Map.entry(35, "↓"),
                            Map.entry(36, "↔"),
                            Map.entry(39, "≃"),
                            Map.entry(41, "⇒"),
                            Map.entry(44, "⇔"),
                            Map.entry(47, "∝"),
                            Map.entry(48, "′"),
                            Map.entry(49, "∞"),
                            Map.entry(112, "√"),
                            Map.entry(138, "]")));

    private static final Map<String, String> PI =
            new TreeMap<>(
                    Map.of(
                            "eth",
                            "(",
                            "Thorn",
                            ")",
                            "thorn",
                            "+",
                            "onequarter",
                            "=",
                            "onehalf",
                            "[",
                            "Scaron",
                            "]",
                            "exclam",
                            "→",
                            "Agrave",
                            "−"));

    /// Ligatures in the private area of fonts by Adobe.
    private static final Map<Integer, String> PRIVATE =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry(0xE09D, "ft"),
                            Map.entry(0xE103, "fi"),
                            Map.entry(0xE104, "fl"),
                            Map.entry(0xF8EB, "("),
                            Map.entry(0xF8F6, ")"),
                            Map.entry(0xF8EE, "["),
                            Map.entry(0xF8F9, "]"),
                            Map.entry(0xF8F1, "{"),
                            Map.entry(0xF8FC, "}")));

    private SignTable() {}

    /// What the glyph looks like, where that differs from what its font says.
    ///
    /// @param font without subset tag
    /// @param glyph name of the glyph, absent in fonts without names
    /// @param text as the font's table gives it, empty when it gives nothing
    public static Optional<String> read(String font, @Nullable String glyph, String text) {
        if (glyph != null && PI_FONT.matcher(font).matches() && PI.containsKey(glyph)) {
            return Optional.of(PI.get(glyph));
        }
        if (text.isEmpty()) {
            return glyph == null ? Optional.empty() : byName(font, glyph);
        }
        int sign = text.codePointAt(0);
        boolean alone = text.length() == Character.charCount(sign);
        return alone && sign >= 0xE000 && sign <= 0xF8FF
                ? Optional.of(privateSign(sign))
                : Optional.empty();
    }

    private static Optional<String> byName(String font, String glyph) {
        Matcher code = CODE.matcher(glyph);
        if (code.matches() && font.startsWith("Adv")) {
            return Optional.ofNullable(CMSY.get(Integer.parseInt(code.group(1))));
        }
        Matcher piece = PIECE.matcher(glyph);
        return piece.matches()
                ? Optional.ofNullable(
                        GlyphList.getAdobeGlyphList().toUnicode(piece.group(1) + piece.group(2)))
                : Optional.empty();
    }

    /// Symbol fonts of Windows stand at U+F000; pieces of tall brackets count once, by their top.
    private static String privateSign(int sign) {
        if (PRIVATE.containsKey(sign)) {
            return PRIVATE.get(sign);
        }
        if (sign >= 0xF020 && sign <= 0xF0FF) {
            String name = SymbolEncoding.INSTANCE.getName(sign & 0xFF);
            String text = GlyphList.getAdobeGlyphList().toUnicode(name);
            boolean known = text != null && !text.isEmpty();
            return known && text.codePointAt(0) < 0xE000
                    ? text
                    : known ? privateSign(text.codePointAt(0)) : "";
        }
        return sign >= 0xF8E5 && sign <= 0xF8FE ? "" : Character.toString(sign);
    }
}
