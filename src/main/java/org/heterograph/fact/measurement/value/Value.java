package org.heterograph.fact.measurement.value;

import org.heterograph.document.Span;
import org.heterograph.fact.Amount;

/// A number that is no condition.
///
/// @param number where it stands
/// @param unit where its unit stands, empty for a bare number; a list shares that of its last
/// @param dimension of its unit, empty for a bare number
public record Value(Span number, Span unit, String dimension, Amount amount) {}
