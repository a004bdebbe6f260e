/// What stands on the pages of a PDF: glyphs, thin rules, images, drawings, links.
///
/// [org.heterograph.reader.pdf.page.PdfContent] holds the
/// [pages][org.heterograph.reader.pdf.page.PageContent]; the sub-package `drawing` reads them from
/// bytes, `line` makes lines of text from their glyphs. Read
/// [org.heterograph.reader.pdf.page.Glyph] first.
@NullMarked
package org.heterograph.reader.pdf.page;

import org.jspecify.annotations.NullMarked;
