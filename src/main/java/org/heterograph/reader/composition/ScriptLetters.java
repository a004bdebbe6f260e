package org.heterograph.reader.composition;

import org.heterograph.document.Script.Position;

import java.text.Normalizer;
import java.util.Optional;

/// Letters of Unicode that are sub- or superscripts themselves: the `₂` of SnSe₂, the `⁻¹` of g⁻¹.
final class ScriptLetters {
    private ScriptLetters() {}

    static Optional<Position> position(char c) {
        if (c < 0x00B2) {
            return Optional.empty();
        }
        boolean raised =
                c == 0x00B2
                        || c == 0x00B3
                        || c == 0x00B9
                        || c >= 0x2070 && c <= 0x207F && c != 0x2072;
        boolean lowered = c >= 0x2080 && c <= 0x209C || c == 0x2C7C || c >= 0x1D62 && c <= 0x1D6A;
        return raised
                ? Optional.of(Position.SUPERSCRIPT)
                : lowered ? Optional.of(Position.SUBSCRIPT) : Optional.empty();
    }

    /// `₂` → `2`, `⁻` → `−`, `ₓ` → `x`.
    static String plain(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    }
}
