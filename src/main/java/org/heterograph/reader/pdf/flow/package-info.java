/// Lines in reading order, and what they can become: headings, paragraphs, equations, notes.
///
/// In: the [pieces][org.heterograph.reader.pdf.layout.Piece] of all pages. Out: a
/// [org.heterograph.reader.pdf.flow.Flow] of lines with the floats between. From it the
/// sub-packages
/// make [passages][org.heterograph.reader.pdf.flow.Passage]: `role` tells lines that are no running
/// text, `heading` tells headings, `passage` puts it all together. Read
/// [org.heterograph.reader.pdf.flow.Passage] first.
@NullMarked
package org.heterograph.reader.pdf.flow;

import org.jspecify.annotations.NullMarked;
