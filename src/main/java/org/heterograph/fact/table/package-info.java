/// Measurements from tables.
///
/// [Grid] is the table as cells with plain text. [HeaderReader] says what each column holds:
/// names of materials, references, a property with its unit, a condition, or several of these
/// in one cell (`mAh g−1/A g−1/cycles`). [RowReader] makes measurements of a row.
///
/// In: a document with its mentions. Out: statements whose evidence is the number in its cell,
/// with header and row name as parts. Read [TableExtractor] first.
@NullMarked
package org.heterograph.fact.table;

import org.jspecify.annotations.NullMarked;
