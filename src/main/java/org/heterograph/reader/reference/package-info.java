/// The words of one printed reference → the card of the cited work, whatever the format.
///
/// In: an entry of a list of references as text. Out: its
/// [card][org.heterograph.paper.Bibliography], and the
/// [label][org.heterograph.reader.reference.AuthorYearLabel] by which text without numbers cites
/// it.
/// Read [org.heterograph.reader.reference.ReferenceParser] first.
@NullMarked
package org.heterograph.reader.reference;

import org.jspecify.annotations.NullMarked;
