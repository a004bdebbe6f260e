/// Reference lists.
///
/// In: the lines under the heading "References", in reading order. Out:
/// [entries][org.heterograph.reader.pdf.reference.FoundReference] with their labels, and the
/// [card][org.heterograph.paper.Bibliography] of each cited work. Read
/// [org.heterograph.reader.pdf.reference.ReferenceSplitter] first.
@NullMarked
package org.heterograph.reader.pdf.reference;

import org.jspecify.annotations.NullMarked;
