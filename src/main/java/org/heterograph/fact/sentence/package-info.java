/// What the extractors that read sentences share: a sentence with its materials masked, names and
/// their identities, the making of claims with their evidence.
///
/// In: named sentences. Out: text for rules, claims for statements. Read
/// [org.heterograph.fact.sentence.MaskedSentence] first.
@NullMarked
package org.heterograph.fact.sentence;

import org.jspecify.annotations.NullMarked;
