/// Lines with their roles → passages, joined over columns, pages and floats.
///
/// In: a [org.heterograph.reader.pdf.flow.Flow] and the
/// [roles][org.heterograph.reader.pdf.flow.role.Roles] of its lines. Out:
/// [passages][org.heterograph.reader.pdf.flow.Passage]. Read
/// [org.heterograph.reader.pdf.flow.passage.PassageBuilder] first.
@NullMarked
package org.heterograph.reader.pdf.flow.passage;

import org.jspecify.annotations.NullMarked;
