/// Signs of fonts whose tables say nothing or something wrong: minus, brackets, ligatures.
///
/// In: names of font and glyph, and the text that the font's table gives. Out: Unicode. Read
/// [org.heterograph.reader.pdf.symbol.SignTable].
@NullMarked
package org.heterograph.reader.pdf.symbol;

import org.jspecify.annotations.NullMarked;
