/// Bytes of a PDF → what its pages show, without text that no reader of the page can see.
///
/// In: bytes. Out: a [org.heterograph.reader.pdf.page.PdfContent]. PDFBox draws each page here, and
/// its types go no further. Read
/// [org.heterograph.reader.pdf.page.drawing.PageContentReader] first.
@NullMarked
package org.heterograph.reader.pdf.page.drawing;

import org.jspecify.annotations.NullMarked;
