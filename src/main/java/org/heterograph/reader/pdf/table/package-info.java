/// Tables of a page as grids of cells.
///
/// In: what is drawn on a page, its lines, the boxes of its table captions. Out:
/// [grids][org.heterograph.reader.pdf.table.FoundTable] with header rows first, spanning cells at
/// each
/// of their places. The steps: `region` finds where a table stands, `cell` cuts lines into columns,
/// `header` tells its header rows, and here the grid is made, along its rules or without. Read
/// [org.heterograph.reader.pdf.table.TableFinder] first.
@NullMarked
package org.heterograph.reader.pdf.table;

import org.jspecify.annotations.NullMarked;
