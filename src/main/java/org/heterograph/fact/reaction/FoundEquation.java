package org.heterograph.fact.reaction;

import org.heterograph.chemistry.Reaction;
import org.heterograph.document.Span;

import java.util.Optional;

/// An equation at its place.
///
/// @param span of the equation, with its number where one is printed
/// @param potential printed with it
record FoundEquation(Reaction reaction, Span span, Optional<Potential> potential) {
    /// The same over a longer stretch.
    FoundEquation over(Span longer) {
        return new FoundEquation(reaction, longer, potential);
    }

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
