package org.heterograph.reader.pdf.text;

import org.heterograph.document.Script;
import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.TextLine;

import java.util.Optional;

/// Tells raised and lowered characters from those on the line.
final class ScriptRuns {
    /// In sizes of the line.
    private static final double LARGEST = 0.88;

    private static final double LEAST_DROP = 0.06;

    private static final double LEAST_RISE = 0.14;

    private ScriptRuns() {}

    static Optional<Script.Position> position(Glyph glyph, TextLine line) {
        double size = line.fontSize();
        double drop = glyph.baseline() - line.baseline();
        if (glyph.fontSize() > LARGEST * size) {
            return Optional.empty();
        }
        if (drop > LEAST_DROP * size) {
            return Optional.of(Script.Position.SUBSCRIPT);
        }
        return drop < -LEAST_RISE * size
                ? Optional.of(Script.Position.SUPERSCRIPT)
                : Optional.empty();
    }
}
