/// Numbers of a sentence as values: side by side in lists, with what stands near them.
///
/// In: a sentence in its passage. Out: lists of values, and the metrics they can be of. Read
/// [org.heterograph.fact.measurement.value.Reading] first.
@NullMarked
package org.heterograph.fact.measurement.value;

import org.jspecify.annotations.NullMarked;
