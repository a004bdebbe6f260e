/// What was looked at: which technique was applied to which material and what it showed, and of
/// what shape a material is.
///
/// In: sentences with what they speak of, and the terms of the vocabulary in them. Out:
/// characterizations and morphologies. Read
/// [org.heterograph.fact.inspection.CharacterizationExtractor] first.
@NullMarked
package org.heterograph.fact.inspection;

import org.jspecify.annotations.NullMarked;
