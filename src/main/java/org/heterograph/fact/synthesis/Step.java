package org.heterograph.fact.synthesis;

import org.heterograph.document.Span;
import org.heterograph.fact.Amount;

import java.util.List;
import java.util.Optional;

/// A step of a synthesis as one sentence tells it.
///
/// @param span of method and settings
/// @param method notation in the vocabulary
record Step(
        Span span,
        String method,
        List<String> precursors,
        Optional<Amount> temperature,
        Optional<Amount> duration,
        Optional<String> atmosphere) {

    Step {
        precursors = List.copyOf(precursors);
    }

    /// The same step by another method.
    Step by(String otherMethod) {
        return new Step(span, otherMethod, precursors, temperature, duration, atmosphere);
    }
}
