/// The marks in running text that point into the list of references.
///
/// In: the text with its superscripts, and the labels of the list. Out:
/// [citation marks][org.heterograph.document.CitationMark]. Read
/// [org.heterograph.reader.citation.CitationFinder] first.
@NullMarked
package org.heterograph.reader.pdf.citation;

import org.jspecify.annotations.NullMarked;
