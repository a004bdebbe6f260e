package org.heterograph.reader.pdf.text;

import org.heterograph.document.Script;
import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.line.TextLine;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Pattern;

/// Tells raised and lowered characters of a line from those that stand on it, one after the other.
final class ScriptRuns {
    /// In sizes of the line.
    private static final double LARGEST = 0.88;

    private static final double LEAST_DROP = 0.06;

    private static final double LEAST_RISE = 0.14;

    /// Signs that stand high by themselves.
    private static final String HIGH = "°′″‴";

    /// Scripts that are characters of their own: the `⁻¹` of g⁻¹.
    private static final Pattern HIGH_CHARACTERS = Pattern.compile("[²³¹⁰ⁱ⁴-ⁿ]++");

    private static final Pattern LOW_CHARACTERS = Pattern.compile("[₀-₎ₐ-ₜᵢ-ᵪⱼ]++");

    private final TextLine line;

    /// The script before, and how it is set; absent after characters on the line.
    private @Nullable Glyph outer;

    private Optional<Script.Position> position = Optional.empty();

    ScriptRuns(TextLine line) {
        this.line = line;
    }

    /// How the next printed character is set. A script on a script, as the charge of an ion in a
    /// subscript, is set as what it hangs on.
    Optional<Script.Position> next(Glyph glyph) {
        if (outer != null && isNested(outer, glyph)) {
            return position;
        }
        position = position(glyph);
        outer = position.isPresent() ? glyph : null;
        return position;
    }

    private Optional<Script.Position> position(Glyph glyph) {
        if (HIGH_CHARACTERS.matcher(glyph.text()).matches()) {
            return Optional.of(Script.Position.SUPERSCRIPT);
        }
        if (LOW_CHARACTERS.matcher(glyph.text()).matches()) {
            return Optional.of(Script.Position.SUBSCRIPT);
        }
        double size = line.fontSize();
        double drop = glyph.baseline() - line.baseline();
        if (glyph.fontSize() > LARGEST * size || HIGH.contains(glyph.text())) {
            return Optional.empty();
        }
        if (drop > LEAST_DROP * size) {
            return Optional.of(Script.Position.SUBSCRIPT);
        }
        return drop < -LEAST_RISE * size
                ? Optional.of(Script.Position.SUPERSCRIPT)
                : Optional.empty();
    }

    private static boolean isNested(Glyph script, Glyph inner) {
        double gap = inner.box().x() - script.box().right();
        return inner.fontSize() < LARGEST * script.fontSize()
                && Math.abs(gap) < 0.5 * script.fontSize()
                && Math.abs(inner.baseline() - script.baseline()) < 0.75 * script.fontSize();
    }
}
