package org.heterograph.reader.pdf.page.line;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.Glyph;

import java.util.List;

/// Characters on one base line, with the scripts that belong to them.
///
/// @param glyphs left to right, gaps between words as glyphs of a single space
/// @param baseline of the characters of the most common size
/// @param fontSize the most common, in points
/// @param text the words of the line, gaps as blanks; kept, since all steps look at it
public record TextLine(List<Glyph> glyphs, Box box, float baseline, float fontSize, String text) {
    public TextLine(List<Glyph> glyphs, Box box, float baseline, float fontSize) {
        this(glyphs, box, baseline, fontSize, text(glyphs));
    }

    public TextLine {
        glyphs = List.copyOf(glyphs);
        if (glyphs.isEmpty()) {
            throw new IllegalArgumentException("a line without glyphs at " + box);
        }
    }

    private static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder(glyphs.size() + 8);
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    /// The glyphs from `from` up to but without `to` as a line of their own, gaps at its ends left
    /// out.
    ///
    /// @throws IllegalArgumentException when nothing printed is left
    public TextLine part(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && glyphs.get(start).isGap()) {
            start++;
        }
        while (start < end && glyphs.get(end - 1).isGap()) {
            end--;
        }
        List<Glyph> some = glyphs.subList(start, end);
        if (some.isEmpty()) {
            throw new IllegalArgumentException("no glyphs from " + from + " to " + to);
        }
        Box cover = some.stream().map(Glyph::box).reduce(Box::cover).orElseThrow();
        return new TextLine(some, cover, baseline, fontSize);
    }
}
