/// How materials are made: methods in the order of their steps, with precursors, temperature, time
/// and atmosphere.
///
/// In: sentences with the terms and quantities in them. Out: synthesis steps. Read
/// [org.heterograph.fact.synthesis.SynthesisExtractor] first.
@NullMarked
package org.heterograph.fact.synthesis;

import org.jspecify.annotations.NullMarked;
