/// Formulas, composites and reactions.
///
/// A [org.heterograph.chemistry.MaterialNameParser] finds names of materials in a text and takes
/// them apart into a [org.heterograph.chemistry.Composite]: phases, supports, prefixes, and one
/// identity that the spellings of a name share. A [org.heterograph.chemistry.Reaction] is balanced
/// with its coefficients kept symbolic.
///
/// In: names and equations as printed. Out: composites, balances. Read
/// [org.heterograph.chemistry.Formula] first, then [org.heterograph.chemistry.Composite].
@NullMarked
package org.heterograph.chemistry;

import org.jspecify.annotations.NullMarked;
