/// Rows, columns and the pieces of lines at their crossings.
///
/// In: [lines][org.heterograph.reader.pdf.page.line.TextLine] of a table. Out:
/// [columns][org.heterograph.reader.pdf.table.cell.Column] and
/// [cells][org.heterograph.reader.pdf.table.cell.FoundCell]. Read
/// [org.heterograph.reader.pdf.table.cell.ColumnFinder] first.
@NullMarked
package org.heterograph.reader.pdf.table.cell;

import org.jspecify.annotations.NullMarked;
