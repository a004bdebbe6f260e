package org.heterograph.fact.reaction;

import org.heterograph.chemistry.Reaction;
import org.heterograph.document.Span;

import java.util.Optional;

/// An equation at its place.
///
/// @param span of the equation alone, in the document's text
/// @param potential printed with it
record FoundEquation(Reaction reaction, Span span, Optional<Potential> potential) {
    /// Equation and potential.
    Span whole() {
        return potential.map(p -> span.cover(p.span())).orElse(span);
    }

    /// A potential, or a range of them.
    ///
    /// @param span of number and unit
    /// @param low V
    /// @param high V, equal to `low` where one is printed
    record Potential(Span span, double low, double high) {}
}
