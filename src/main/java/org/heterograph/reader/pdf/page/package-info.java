/// What is drawn on the pages of a PDF: glyphs, thin rules, images, drawings, links.
///
/// In: bytes. Out: a [org.heterograph.reader.pdf.page.PdfContent] of
/// [pages][org.heterograph.reader.pdf.page.PageContent], without text that no reader of the page
/// can see, and [lines of text][org.heterograph.reader.pdf.page.TextLine] made from glyphs by
/// [org.heterograph.reader.pdf.page.LineBuilder]. PDFBox is used here and nowhere else. Read
/// [org.heterograph.reader.pdf.page.Glyph] first, then
/// [org.heterograph.reader.pdf.page.PageContentReader].
@NullMarked
package org.heterograph.reader.pdf.page;

import org.jspecify.annotations.NullMarked;
