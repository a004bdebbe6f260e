/// What people decide about statements and materials.
///
/// A [org.heterograph.fact.curation.Decision] says who accepts, rejects or corrects a statement, or
/// holds two materials to be one or two, when and why. It names its statement by fact and, for a
/// later reading of the paper that gives the fact another name, by quote and place.
/// [org.heterograph.fact.curation.Curated] carries decisions out.
@NullMarked
package org.heterograph.fact.curation;

import org.jspecify.annotations.NullMarked;
