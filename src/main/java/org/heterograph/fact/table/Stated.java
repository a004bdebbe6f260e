package org.heterograph.fact.table;

import org.heterograph.document.Span;
import org.heterograph.fact.Amount;

/// A condition and where the table states it.
///
/// @param words as printed, for conditions that are no numbers
record Stated(Setting setting, Amount amount, String words, Span span) {}
