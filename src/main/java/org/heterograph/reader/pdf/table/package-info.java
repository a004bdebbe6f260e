/// Tables of a page as grids of cells.
///
/// In: what is drawn on a page, its lines, the boxes of its table captions. Out:
/// [grids][org.heterograph.reader.pdf.table.FoundTable] with header rows first, spanning cells at
/// each
/// of their places. Read [org.heterograph.reader.pdf.table.TableFinder] first.
@NullMarked
package org.heterograph.reader.pdf.table;

import org.jspecify.annotations.NullMarked;
