/// Chemical equations of a paper, displayed, in running text and in tables, with their balance, and
/// the potentials printed with them.
///
/// In: a document and what is named in it. Out: reactions, and a `reaction_potential` of the host
/// for each potential. Read [org.heterograph.fact.reaction.ReactionExtractor] first.
@NullMarked
package org.heterograph.fact.reaction;

import org.jspecify.annotations.NullMarked;
