/// Glyphs → lines of text.
///
/// In: the [glyphs][org.heterograph.reader.pdf.page.Glyph] of a page in the order of drawing. Out:
/// [lines][org.heterograph.reader.pdf.page.line.TextLine], with gaps between words, accents upon
/// their letters, stacked scripts in order, without printed numbers of lines. Read
/// [org.heterograph.reader.pdf.page.line.LineBuilder] first.
@NullMarked
package org.heterograph.reader.pdf.page.line;

import org.jspecify.annotations.NullMarked;
