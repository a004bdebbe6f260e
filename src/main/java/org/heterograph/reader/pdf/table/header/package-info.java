/// The header of a table: how many rows it has, and which of its words stand over several columns.
///
/// In: the first rows of a table and its columns. Out: header rows of
/// [slots][org.heterograph.reader.pdf.table.cell.Slot]. Read
/// [org.heterograph.reader.pdf.table.header.HeaderRows] first.
@NullMarked
package org.heterograph.reader.pdf.table.header;

import org.jspecify.annotations.NullMarked;
