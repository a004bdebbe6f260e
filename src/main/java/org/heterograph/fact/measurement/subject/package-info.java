/// Which material a value is of: what its clause names, what a word refers back to, the cell of two
/// electrodes, or what is spoken of; none where it is of apparatus.
///
/// In: a list of values in its sentence and their property. Out: a material for each. Read
/// [org.heterograph.fact.measurement.subject.MaterialBinder] first.
@NullMarked
package org.heterograph.fact.measurement.subject;

import org.jspecify.annotations.NullMarked;
