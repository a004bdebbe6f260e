/// Where the text of a page stands: what is running text, what belongs to figures, in what order it
/// is read.
///
/// In: the [content][org.heterograph.reader.pdf.page.PageContent] of all pages. Out: the
/// [pieces][org.heterograph.reader.pdf.layout.Piece] of each page in reading order, without running
/// heads, page numbers and words drawn inside of figures. Read
/// [org.heterograph.reader.pdf.layout.Piece] first, then
/// [org.heterograph.reader.pdf.layout.PageAnalysis].
@NullMarked
package org.heterograph.reader.pdf.layout;

import org.jspecify.annotations.NullMarked;
