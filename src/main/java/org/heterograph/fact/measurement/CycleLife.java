package org.heterograph.fact.measurement;

import org.heterograph.document.Span;
import org.heterograph.fact.Amount;
import org.heterograph.fact.measurement.condition.Condition;
import org.heterograph.fact.measurement.condition.ConditionKind;
import org.heterograph.fact.measurement.property.Property;
import org.heterograph.fact.measurement.value.Reading;
import org.heterograph.fact.measurement.value.Value;
import org.heterograph.vocabulary.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds how many cycles a cell lasted where no capacity is told with it: `good cyclic
/// stability up to 50 cycles`.
final class CycleLife {
    static final Property PROPERTY = new Property("cycle_life", Optional.empty(), 0.75);

    private static final Pattern LASTED =
            Wording.pattern("(?i)\\b{cycle_life_words}\\b[^.;]{0,50}\\bup(?:\\sto)?\\s$");

    private CycleLife() {}

    static List<Value> find(Reading reading, List<Condition> conditions) {
        List<Value> found = new ArrayList<>();
        for (Condition it : conditions) {
            boolean lasted =
                    it.kind() == ConditionKind.CYCLES
                            && LASTED.matcher(reading.textBefore(it.span().start(), 90)).find();
            if (lasted) {
                Span none = new Span(it.span().end(), it.span().end());
                found.add(new Value(it.span(), none, "count of cycles", counted(it.amount())));
            }
        }
        return found;
    }

    private static Amount counted(Amount amount) {
        return new Amount(
                amount.value(),
                amount.high(),
                amount.uncertainty(),
                amount.comparator(),
                Optional.of("cycles"),
                amount.printedUnit());
    }
}
