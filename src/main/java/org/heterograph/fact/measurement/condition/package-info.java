/// What values hold at: currents, rates, cycles, voltage windows, temperatures, cells.
///
/// In: a sentence and its values. Out: the conditions of each value. Read
/// [org.heterograph.fact.measurement.condition.ConditionFinder] first.
@NullMarked
package org.heterograph.fact.measurement.condition;

import org.jspecify.annotations.NullMarked;
