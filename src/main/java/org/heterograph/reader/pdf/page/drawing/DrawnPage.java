package org.heterograph.reader.pdf.page.drawing;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.PageContent;

import java.util.List;

/// A page with all that is drawn on it, also what cannot be seen.
///
/// @param content with every glyph
/// @param unpainted glyphs drawn in the mode that leaves no ink; the text of scanned pages
/// @param covers opaque images and fillings, which hide what was drawn before
record DrawnPage(PageContent content, List<Glyph> unpainted, List<Cover> covers) {

    /// Something opaque.
    record Cover(Box box, int order) {}
}
