/// What stands on page after page and is not the paper's text: running heads, page numbers, logos.
///
/// In: the [sheets][org.heterograph.reader.pdf.layout.Sheet] of a paper. Out: the same without it.
/// Read [org.heterograph.reader.pdf.layout.furniture.Furniture] first.
@NullMarked
package org.heterograph.reader.pdf.layout.furniture;

import org.jspecify.annotations.NullMarked;
