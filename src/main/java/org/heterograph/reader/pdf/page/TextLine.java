package org.heterograph.reader.pdf.page;

import org.heterograph.document.Box;

import java.util.List;

/// Characters on one base line, with the scripts that belong to them.
///
/// @param glyphs left to right, gaps between words as glyphs of a single space
/// @param baseline of the characters of the most common size
/// @param fontSize the most common, in points
public record TextLine(List<Glyph> glyphs, Box box, float baseline, float fontSize) {
    public TextLine {
        glyphs = List.copyOf(glyphs);
        if (glyphs.isEmpty()) {
            throw new IllegalArgumentException("a line without glyphs at " + box);
        }
    }

    /// The words of the line, gaps as blanks.
    public String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }
}
