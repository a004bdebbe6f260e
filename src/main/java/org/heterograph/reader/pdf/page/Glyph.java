package org.heterograph.reader.pdf.page;

import org.heterograph.document.Box;

/// A printed character (or ligature) and where it stands.
///
/// @param text its Unicode, NFC, ligatures in their letters; a single space for a gap between words
/// @param box advance width by ascent and descent of the font; page coordinates
/// @param fontSize in points, as drawn
/// @param baseline y of the base line, page coordinates, raised scripts at their own; of text that
/// runs up or down the x
/// @param font name of the font without subset tag
/// @param direction degrees counter-clockwise, 0 for text that runs to the right
/// @param spaced whether a blank was drawn between this glyph and the one drawn before it
/// @param order place in the drawing order of the page, shared with images and fillings
public record Glyph(
        String text,
        Box box,
        float fontSize,
        float baseline,
        FontStyle font,
        float direction,
        int order,
        boolean spaced) {

    /// A gap between two words of a line.
    public static Glyph gap(Glyph before, Glyph after) {
        double left = Math.min(before.box.right(), after.box.x());
        double right = Math.max(before.box.right(), after.box.x());
        Box box = Box.ofEdges(left, before.box.y(), right, before.box.bottom());
        return new Glyph(
                " ",
                box,
                before.fontSize,
                before.baseline,
                before.font,
                before.direction,
                before.order,
                true);
    }

    public Glyph withText(String other) {
        return new Glyph(other, box, fontSize, baseline, font, direction, order, spaced);
    }

    /// Whether this is a gap between words and no printed character.
    public boolean isGap() {
        return text.isBlank();
    }

    public boolean bold() {
        return font.bold();
    }

    public boolean italic() {
        return font.italic();
    }
}
