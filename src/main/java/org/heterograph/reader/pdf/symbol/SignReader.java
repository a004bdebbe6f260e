package org.heterograph.reader.pdf.symbol;

import org.jspecify.annotations.Nullable;

import java.awt.Shape;
import java.util.Optional;
import java.util.function.Supplier;

/// Tells what a printed sign is, from what its font says, from names, and from its outline.
///
/// ```java
/// SignReader.read("AdvP4C4E74", "C0", "", () -> outline);   // "−"
/// ```
public final class SignReader {
    /// Stands for a sign that nobody can tell.
    public static final String UNKNOWN = "\uFFFD";

    private SignReader() {}

    /// The text of the sign: [#UNKNOWN] where it has ink and no meaning could be found, empty where
    /// it has none.
    ///
    /// @param font without subset tag
    /// @param glyph name of the glyph, absent in fonts without names
    /// @param said as the font's table gives it, empty when it gives nothing
    /// @param outline in thousandths of an em; absent in fonts made of pictures
    public static String read(
            String font, @Nullable String glyph, String said, Supplier<Optional<Shape>> outline) {
        Optional<String> known = SignTable.read(font, glyph, said);
        if (known.isPresent()) {
            return known.get();
        }
        if (said.isEmpty() || SignTable.isPrivate(said)) {
            return outline.get().map(it -> seen(said, it)).orElse(said);
        }
        return isDoubtful(font, said)
                ? outline.get().flatMap(it -> LetterShapes.shared().correct(said, it)).orElse(said)
                : said;
    }

    private static String seen(String said, Shape outline) {
        if (outline.getBounds2D().isEmpty()) {
            return said;
        }
        return LetterShapes.shared()
                .read(outline)
                .or(() -> said.isEmpty() ? Optional.empty() : ofPrivate(said))
                .orElse(UNKNOWN);
    }

    private static Optional<String> ofPrivate(String said) {
        return SignTable.ofSymbolFont(said.codePointAt(0)).or(() -> Optional.of(said));
    }

    /// Advent names signs of its pi fonts, and accented letters, by the letters at their place.
    private static boolean isDoubtful(String font, String said) {
        return switch (AdventFont.of(font)) {
            case PI -> said.length() == 1;
            case TEXT -> said.length() == 1 && said.charAt(0) >= 0xC0 && said.charAt(0) <= 0xFF;
            case EXTENSION, SIGNS, OTHER -> false;
        };
    }
}
