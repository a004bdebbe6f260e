/// Lines in reading order → headings, paragraphs, equations.
///
/// In: the [pieces][org.heterograph.reader.pdf.layout.Piece] of all pages. Out:
/// [passages][org.heterograph.reader.pdf.flow.Passage], joined over columns, pages and floats. Read
/// [org.heterograph.reader.pdf.flow.Passage] first, then
/// [org.heterograph.reader.pdf.flow.PassageBuilder].
@NullMarked
package org.heterograph.reader.pdf.flow;

import org.jspecify.annotations.NullMarked;
