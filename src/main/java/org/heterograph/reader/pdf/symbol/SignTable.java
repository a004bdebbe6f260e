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
final class SignTable {
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

    /// Knuth's `cmex`: whole brackets, and the upper ends of those that are made of pieces.
    private static final Map<Integer, String> CMEX =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry(0, "("),
                            Map.entry(1, ")"),
                            Map.entry(2, "["),
                            Map.entry(3, "]"),
                            Map.entry(8, "{"),
                            Map.entry(9, "}"),
                            Map.entry(16, "("),
                            Map.entry(17, ")"),
                            Map.entry(18, "("),
                            Map.entry(19, ")"),
                            Map.entry(20, "["),
                            Map.entry(21, "]"),
                            Map.entry(32, "("),
                            Map.entry(33, ")"),
                            Map.entry(34, "["),
                            Map.entry(35, "]"),
                            Map.entry(40, "{"),
                            Map.entry(41, "}"),
                            Map.entry(48, "("),
                            Map.entry(49, ")"),
                            Map.entry(50, "["),
                            Map.entry(51, "]"),
                            Map.entry(80, "∑"),
                            Map.entry(81, "∏"),
                            Map.entry(82, "∫"),
                            Map.entry(88, "∑"),
                            Map.entry(89, "∏"),
                            Map.entry(90, "∫"),
                            Map.entry(112, "√"),
                            Map.entry(113, "√")));

    /// Signs that Advent's text fonts keep outside of their code page.
    private static final Map<Integer, String> ADVENT_TEXT =
            new TreeMap<>(Map.of(23, "©", 29, "’", 138, "Å", 216, "é"));

    /// Glyphs of the Mathematical Pi fonts, named by numbers: `H9251` is α.
    private static final Map<Integer, String> MATHEMATICAL_PI = mathematicalPi();

    private static final Pattern PI_CODE = Pattern.compile("H(\\d{4,5})");

    private static final Pattern BULLETS = Pattern.compile("(?i).*(?:wing|zapf)dings?.*+");

    private SignTable() {}

    private static Map<Integer, String> mathematicalPi() {
        Map<Integer, String> signs =
                new TreeMap<>(
                        Map.ofEntries(
                                Map.entry(11001, "+"),
                                Map.entry(11002, "−"),
                                Map.entry(11003, "×"),
                                Map.entry(11005, "="),
                                Map.entry(11006, "±"),
                                Map.entry(11011, "∼"),
                                Map.entry(11015, "≈"),
                                Map.entry(11021, "<"),
                                Map.entry(11022, ">"),
                                Map.entry(11032, "′"),
                                Map.entry(11034, "°"),
                                Map.entry(20849, "("),
                                Map.entry(20850, ")"),
                                Map.entry(20851, "["),
                                Map.entry(20852, "]")));
        number(signs, 9251, "αβγδεζηθικλμνξοπρσςτυφχψω");
        number(signs, 9001, "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ");
        return signs;
    }

    private static void number(Map<Integer, String> signs, int first, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            signs.put(first + i, letters.substring(i, i + 1));
        }
    }

    /// What the glyph looks like, where that is known to differ from what its font says.
    ///
    /// @param font without subset tag
    /// @param glyph name of the glyph, absent in fonts without names
    /// @param said as the font's table gives it, empty when it gives nothing
    static Optional<String> read(String font, @Nullable String glyph, String said) {
        if (glyph != null && PI_FONT.matcher(font).matches() && PI.containsKey(glyph)) {
            return Optional.of(PI.get(glyph));
        }
        if (said.isEmpty()) {
            return glyph == null ? Optional.empty() : byName(font, glyph);
        }
        int sign = said.codePointAt(0);
        return isPrivate(said) ? known(font, sign) : Optional.empty();
    }

    /// Whether the sign has no meaning but in its font.
    static boolean isPrivate(String said) {
        int sign = said.isEmpty() ? 0 : said.codePointAt(0);
        return sign >= 0xE000 && sign <= 0xF8FF && said.length() == 1;
    }

    private static Optional<String> byName(String font, String glyph) {
        Matcher code = CODE.matcher(glyph);
        if (code.matches()) {
            int number = Integer.parseInt(code.group(1));
            return switch (AdventFont.of(font)) {
                case EXTENSION -> Optional.ofNullable(CMEX.get(number));
                case SIGNS -> Optional.ofNullable(CMSY.get(number));
                case TEXT -> Optional.ofNullable(ADVENT_TEXT.get(number));
                case PI, OTHER -> Optional.empty();
            };
        }
        Matcher pi = PI_CODE.matcher(glyph);
        if (pi.matches()) {
            return Optional.ofNullable(MATHEMATICAL_PI.get(Integer.parseInt(pi.group(1))));
        }
        Matcher piece = PIECE.matcher(glyph);
        return piece.matches()
                ? Optional.ofNullable(
                        GlyphList.getAdobeGlyphList().toUnicode(piece.group(1) + piece.group(2)))
                : Optional.empty();
    }

    /// Signs of the private area that are known without a look at them. Pieces of tall brackets
    /// count once, by their top.
    private static Optional<String> known(String font, int sign) {
        if (PRIVATE.containsKey(sign)) {
            return Optional.of(PRIVATE.get(sign));
        }
        if (BULLETS.matcher(font).matches()) {
            return Optional.of("•");
        }
        if (sign >= 0xF8E5 && sign <= 0xF8FE) {
            return Optional.of("");
        }
        return font.contains("Symbol") ? ofSymbolFont(sign) : Optional.empty();
    }

    /// Symbol fonts of Windows stand at U+F000.
    static Optional<String> ofSymbolFont(int sign) {
        if (sign < 0xF020 || sign > 0xF0FF) {
            return Optional.empty();
        }
        String name = SymbolEncoding.INSTANCE.getName(sign & 0xFF);
        String text = GlyphList.getAdobeGlyphList().toUnicode(name);
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        int named = text.codePointAt(0);
        return named < 0xE000 ? Optional.of(text) : Optional.of(PRIVATE.getOrDefault(named, ""));
    }
}
