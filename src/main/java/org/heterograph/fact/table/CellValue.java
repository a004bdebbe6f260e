package org.heterograph.fact.table;

import org.heterograph.document.Span;
import org.heterograph.fact.Amount;

import java.util.Optional;

/// A number read from a cell.
///
/// @param number where it stands
/// @param unit where its unit stands, when in the cell
record CellValue(Slot slot, Amount amount, Span number, Optional<Span> unit) {}
