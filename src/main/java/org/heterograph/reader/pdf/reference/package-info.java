/// Where entries of a printed list of references begin and end.
///
/// In: the lines under the heading "References", in reading order. Out:
/// [entries][org.heterograph.reader.pdf.reference.FoundReference] with their labels. Read
/// [org.heterograph.reader.pdf.reference.ReferenceSplitter] first.
@NullMarked
package org.heterograph.reader.pdf.reference;

import org.jspecify.annotations.NullMarked;
