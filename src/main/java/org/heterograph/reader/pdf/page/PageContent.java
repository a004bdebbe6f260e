package org.heterograph.reader.pdf.page;

import org.heterograph.document.Box;
import org.heterograph.document.Page;

import java.util.List;

/// What is drawn on a page, in page coordinates (origin top left of the crop box, unrotated).
///
/// @param glyphs visible printed characters in drawing order, without blanks
/// @param rules thin lines and thin filled rectangles
/// @param images pictures made of pixels
/// @param drawings boxes of all other paths: curves, frames, fillings
public record PageContent(
        Page page,
        List<Glyph> glyphs,
        List<Box> rules,
        List<Box> images,
        List<Box> drawings,
        List<Link> links) {
    public PageContent {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
        images = List.copyOf(images);
        drawings = List.copyOf(drawings);
        links = List.copyOf(links);
    }

    /// The same page with other glyphs.
    public PageContent withGlyphs(List<Glyph> others) {
        return new PageContent(page, others, rules, images, drawings, links);
    }
}
