/// What is claimed for a material in words: the roles that it, or a part of it, plays; how it
/// compares; what stands in its way and what is done about it.
///
/// A role is either named by a term of the vocabulary ("synergistic effect") or told by a verb and
/// what it acts on ("speeds up the diffusion of Na+"): [org.heterograph.fact.role.Role] lists
/// those pairs.
///
/// Patterns find verb and thing; the grammar of the sentence says whether the one acts on the
/// other, and what does it ([org.heterograph.fact.role.RoleGrammar]).
///
/// What is only wanted, is done by the electrolyte or is told of another sample than the one named
/// is doubted ([org.heterograph.fact.role.Doubts]): a candidate.
///
/// In: sentences with what they speak of. Out: mechanisms, comparisons, challenges. Read
/// [org.heterograph.fact.role.MechanismExtractor] first.
@NullMarked
package org.heterograph.fact.role;

import org.jspecify.annotations.NullMarked;
