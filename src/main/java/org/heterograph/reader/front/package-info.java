/// What the words around a paper's title say, whatever the format: DOI, year, journal, kind,
/// language.
///
/// In: lines of text. Out: parts of the paper's [card][org.heterograph.paper.Bibliography]. Read
/// [org.heterograph.reader.front.Masthead] first.
@NullMarked
package org.heterograph.reader.front;

import org.jspecify.annotations.NullMarked;
