package org.heterograph.fact.measurement.condition;

import org.heterograph.fact.Amount;
import org.heterograph.fact.Conditions;
import org.heterograph.fact.Conditions.CellSetup;
import org.heterograph.fact.Conditions.Circumstance;
import org.heterograph.fact.Conditions.Window;
import org.heterograph.fact.measurement.value.Reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/// The conditions that were found for one value.
///
/// @param found one a kind at most
/// @param isParallel whether each value of its list has a current of its own
public record ConditionsOfValue(Map<ConditionKind, Condition> found, boolean isParallel) {
    public ConditionsOfValue {
        found = new TreeMap<>(found);
    }

    public Optional<Condition> of(ConditionKind kind) {
        return Optional.ofNullable(found.get(kind));
    }

    public List<Condition> all() {
        return List.copyOf(found.values());
    }

    public Conditions conditions(
            Reading reading, RateDefinition definition, Optional<String> state) {
        Optional<Condition> window = of(ConditionKind.WINDOW);
        CellSetup cell = Circumstances.cell(reading);
        return new Conditions(
                current(definition),
                of(ConditionKind.RATE).map(it -> number(it.amount().value()) + "C"),
                cycles(),
                new Window(
                        window.map(it -> OptionalDouble.of(it.amount().value()))
                                .orElse(OptionalDouble.empty()),
                        window.map(it -> it.amount().high()).orElse(OptionalDouble.empty()),
                        window.flatMap(it -> Circumstances.reference(reading, it.span()))),
                cell,
                Optional.empty(),
                of(ConditionKind.TEMPERATURE).map(Condition::amount),
                new Circumstance(state, Optional.empty(), note(reading)));
    }

    /// As printed, or worked out of a C-rate where the paper says what 1C is.
    private Optional<Amount> current(RateDefinition definition) {
        Optional<Amount> printed = of(ConditionKind.CURRENT).map(Condition::amount);
        Optional<Condition> rate = of(ConditionKind.RATE);
        if (printed.isPresent() || rate.isEmpty() || definition.ampereAGram().isEmpty()) {
            return printed;
        }
        return Optional.of(
                Amount.of(
                        rounded(
                                rate.get().amount().value()
                                        * definition.ampereAGram().getAsDouble()),
                        "A/g"));
    }

    private static double rounded(double ampere) {
        return Math.rint(ampere * 1e9) / 1e9;
    }

    private OptionalInt cycles() {
        return of(ConditionKind.CYCLES)
                .map(
                        it ->
                                OptionalInt.of(
                                        (int)
                                                Math.round(
                                                        it.amount()
                                                                .high()
                                                                .orElse(it.amount().value()))))
                .orElse(OptionalInt.empty());
    }

    private Optional<String> note(Reading reading) {
        return of(ConditionKind.SCAN_RATE).map(it -> reading.text(it.span()));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
