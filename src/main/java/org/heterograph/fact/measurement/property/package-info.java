/// What a value is of: the metric that is named near it, a sign before it, a peak it stands at, or
/// what its unit implies; whether it is measured, calculated or in theory.
///
/// In: a list of values in its sentence. Out: a property of the vocabulary, or one named by the
/// words of the text. Read
/// [org.heterograph.fact.measurement.property.PropertyBinder] first.
@NullMarked
package org.heterograph.fact.measurement.property;

import org.jspecify.annotations.NullMarked;
