package org.heterograph.mention;

import org.heterograph.document.Span;
import org.heterograph.quantity.Quantity;

/// A number, or a range, with its unit at a place.
///
/// @param span of number and unit, in the document's text
/// @param number of the number or range alone
/// @param unit of the unit, empty where there is none; lists share the unit of their last member
/// @param quantity its values; its own offsets are those within the passage
public record QuantityMention(Span span, Span number, Span unit, Quantity quantity) {}
