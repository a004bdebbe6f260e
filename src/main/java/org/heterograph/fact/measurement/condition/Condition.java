package org.heterograph.fact.measurement.condition;

import org.heterograph.document.Span;
import org.heterograph.fact.Amount;

import java.util.OptionalDouble;

/// A condition at a place: `3 A g−1`, `after 900 cycles`, `0.01–3 V`.
///
/// @param group conditions printed as one list share it
/// @param isFalling whether a range is printed with its higher end first
public record Condition(
        ConditionKind kind, Span span, Amount amount, int group, boolean isFalling) {
    /// The end of a range that is printed first; the value itself where there is no range.
    Condition first() {
        return at(isFalling ? amount.high().orElse(amount.value()) : amount.value());
    }

    /// The end of a range that is printed last; the value itself where there is no range.
    Condition last() {
        return at(isFalling ? amount.value() : amount.high().orElse(amount.value()));
    }

    /// The same at one end of a range.
    private Condition at(double end) {
        Amount one =
                new Amount(
                        end,
                        OptionalDouble.empty(),
                        amount.uncertainty(),
                        amount.comparator(),
                        amount.unit(),
                        amount.printedUnit());
        return new Condition(kind, span, one, group, false);
    }
}
