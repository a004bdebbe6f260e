/// Reference lists and the marks that point into them.
///
/// In: the lines under the heading "References", in reading order; the running text with its
/// superscripts. Out: [entries][org.heterograph.reader.pdf.reference.FoundReference] with their
/// labels, the [card][org.heterograph.paper.Bibliography] of each cited work, and
/// [citation marks][org.heterograph.document.CitationMark]. Read
/// [org.heterograph.reader.pdf.reference.ReferenceSplitter] first.
@NullMarked
package org.heterograph.reader.pdf.reference;

import org.jspecify.annotations.NullMarked;
