/// A paper as PDF → [org.heterograph.document.Document].
///
/// In: bytes. Out: the paper's one text with blocks, scripts, citation marks and the place of every
/// character. The steps lie in sub-packages: `page` (what is drawn), `layout` (what stands where),
/// `flow` (headings and paragraphs), `front` (title page), `table`, `reference`, `text` (the
/// string). Beside them: `symbol` (signs of fonts), `limit` (what reading may cost), `image`
/// (pictures of pages). Read [org.heterograph.reader.pdf.PdfReader] first.
@NullMarked
package org.heterograph.reader.pdf;

import org.jspecify.annotations.NullMarked;
