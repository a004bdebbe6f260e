/// Measurements from running text and captions: a number with its unit, bound to a property, a
/// material and the conditions it holds at.
///
/// A sentence is read in steps, one class each:
/// [org.heterograph.fact.measurement.condition.ConditionFinder] tells conditions (currents,
/// cycles, windows) from values, [org.heterograph.fact.measurement.value.ValueFinder] gathers
/// values into lists, [org.heterograph.fact.measurement.property.PropertyBinder],
/// [org.heterograph.fact.measurement.condition.ConditionBinder] and
/// [org.heterograph.fact.measurement.subject.MaterialBinder] say what each value is of,
/// [org.heterograph.fact.measurement.property.Modality] whether it is denied, hedged or
/// calculated. Closeness is measured by [org.heterograph.fact.measurement.value.Gap]: letters
/// between, and what stands between.
///
/// In: a document with its mentions. Out: statements. Read [MeasurementExtractor] first.
@NullMarked
package org.heterograph.fact.measurement;

import org.jspecify.annotations.NullMarked;
