package org.heterograph.fact.measurement.condition;

import org.heterograph.document.Span;
import org.heterograph.fact.Amount;

import java.util.OptionalDouble;

/// A condition at a place: `3 A g−1`, `after 900 cycles`, `0.01–3 V`.
///
/// @param group conditions printed as one list share it
public record Condition(ConditionKind kind, Span span, Amount amount, int group) {
    /// The same at one end of a range.
    public Condition at(double end) {
        Amount one =
                new Amount(
                        end,
                        OptionalDouble.empty(),
                        amount.uncertainty(),
                        amount.comparator(),
                        amount.unit(),
                        amount.printedUnit());
        return new Condition(kind, span, one, group);
    }
}
