/// Lines that are no running text: contents, footnotes, biographies, the list of references.
///
/// In: a [org.heterograph.reader.pdf.flow.Flow]. Out: the
/// [role][org.heterograph.reader.pdf.flow.role.Role] of each line, noted in
/// [org.heterograph.reader.pdf.flow.role.Roles]. Read the two first.
@NullMarked
package org.heterograph.reader.pdf.flow.role;

import org.jspecify.annotations.NullMarked;
