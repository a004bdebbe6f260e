package org.heterograph.fact.role;

import org.heterograph.document.Span;
import org.heterograph.fact.Statement.Sides;

import java.util.Optional;

/// What a sentence tells of an interface.
///
/// @param span the words that tell it
/// @param electrons from, to
/// @param field from, to
/// @param doping n-type side, p-type side
/// @param type `Schottky`, `Mott-Schottky`, `p-n`, `p-p`, `n-n`
/// @param state `contact`, `discharge`, `charge`
public record Transfer(
        Span span,
        Optional<String> type,
        Sides doping,
        Sides electrons,
        Sides field,
        Optional<String> state) {}
