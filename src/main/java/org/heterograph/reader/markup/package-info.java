/// What JATS and HTML have in common: a tree of elements, inline text with scripts, mathematics on
/// one
/// line, tables as grids.
///
/// In: [elements][org.heterograph.reader.markup.Element], made by a parser. Out: words and grids
/// for
/// [org.heterograph.reader.composition.PaperComposer]. Read
/// [org.heterograph.reader.markup.InlineReader] first.
@NullMarked
package org.heterograph.reader.markup;

import org.jspecify.annotations.NullMarked;
