package org.heterograph.fact.synthesis;

import org.heterograph.document.Span;
import org.heterograph.fact.Amount;

import java.util.List;
import java.util.Optional;

/// A step of a synthesis as one sentence tells it.
///
/// @param span of the words that name the method
/// @param quote of method and settings: the words that tell the step
/// @param method notation in the vocabulary
record Step(
        Span span,
        Span quote,
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
        return new Step(span, quote, otherMethod, precursors, temperature, duration, atmosphere);
    }

    /// This step and the one told behind it as one, by the method of the latter where `later`.
    Step with(Step next, boolean later) {
        return new Step(
                later ? next.span : span,
                new Span(quote.start(), next.quote.end()),
                later ? next.method : method,
                precursors.isEmpty() ? next.precursors : precursors,
                temperature.or(next::temperature),
                next.duration.or(() -> duration),
                atmosphere.or(next::atmosphere));
    }
}
