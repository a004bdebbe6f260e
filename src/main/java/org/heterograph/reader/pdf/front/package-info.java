/// What the first page says of the paper itself: title, authors, abstract, DOI, year, journal.
///
/// In: the [flow][org.heterograph.reader.pdf.flow.Flow] of lines and the file's own card. Out: the
/// [roles][org.heterograph.reader.pdf.flow.role.Roles] of the front page's lines and a
/// [org.heterograph.paper.Bibliography]. Read
/// [org.heterograph.reader.pdf.front.FrontPage] first.
@NullMarked
package org.heterograph.reader.pdf.front;

import org.jspecify.annotations.NullMarked;
