/// In what a value was found: the cell and its electrolyte, how much was loaded, by which method.
///
/// In: a sentence and the place of a value. Out: what words of the sentence, its caption or its
/// heading tell of the set-up. Read [org.heterograph.fact.measurement.condition.setup.Setup] first.
@NullMarked
package org.heterograph.fact.measurement.condition.setup;

import org.jspecify.annotations.NullMarked;
