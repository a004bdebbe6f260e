package org.heterograph.audit.likeness;

import org.heterograph.audit.conflict.Region;
import org.heterograph.fact.Amount;
import org.heterograph.fact.Conditions;
import org.heterograph.fact.Conditions.Window;
import org.heterograph.fact.Statement.Measurement;
import org.heterograph.vocabulary.Wording;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether two values speak of one thing: one material, one quantity, equal conditions.
///
/// A condition that one side leaves out is no equality. There are three exceptions, for what a
/// paper prints once for many values: the ion, where only one occurs with such values; the cell
/// with its window and electrolyte; the current of an initial efficiency.
public final class Likeness {
    private static final double MILLI = 1000;

    /// A paper gives a material one, mostly without its current.
    private static final String EFFICIENCY = "initial_coulombic_efficiency";

    /// Values that a material, or its cell, has one of.
    private static final Set<String> SINGLE = Wording.words("metrics_told_once");

    private final List<Measurement> measurements;

    public Likeness(List<Measurement> measurements) {
        this.measurements = List.copyOf(measurements);
    }

    public boolean isOfOneThing(Measurement one, Measurement other) {
        return quantity(one).equals(quantity(other))
                && one.amount().unit().equals(other.amount().unit())
                && isOneMaterial(one, other)
                && isOneRun(one, other)
                && isOneCell(one.conditions(), other.conditions())
                && isOneIon(one, other);
    }

    public static boolean isCapacity(Measurement measurement) {
        return measurement.property().equals("specific_capacity")
                || measurement.property().equals("rate_capacity");
    }

    /// Whether a value tells what another of its property must tell too.
    public static boolean canBeHeldAgainst(Measurement measurement) {
        return isSingle(measurement.property()) || isOfARun(measurement);
    }

    /// A capacity at a current that has a cycle or comes from a rate test; a retention with its
    /// cycles.
    private static boolean isOfARun(Measurement measurement) {
        boolean cycle = measurement.conditions().cycles().isPresent();
        boolean rate = measurement.property().equals("rate_capacity");
        return measurement.property().equals("capacity_retention")
                ? cycle
                : isCapacity(measurement)
                        && (cycle || rate)
                        && measurement.conditions().currentDensity().isPresent();
    }

    /// Whether a material, or its cell, has one such value.
    public static boolean isSingle(String property) {
        return SINGLE.contains(property);
    }

    public static String quantity(Measurement measurement) {
        return isCapacity(measurement) ? "capacity" : measurement.property();
    }

    /// One entity; or the bare and the carried form of a joined material within one cited work,
    /// as long as no place of the paper sets the two against each other.
    private boolean isOneMaterial(Measurement one, Measurement other) {
        if (one.claim().entity().equals(other.claim().entity())) {
            return mayBeOneWork(one, other);
        }
        Identity first = new Identity(one.claim().entity());
        Identity second = new Identity(other.claim().entity());
        return first.isJoined()
                && first.compounds().equals(second.compounds())
                && first.isSupported() != second.isSupported()
                && !one.claim().cites().isEmpty()
                && one.claim().cites().equals(other.claim().cites())
                && !areSetApart(one, other);
    }

    private static boolean mayBeOneWork(Measurement one, Measurement other) {
        List<String> first = one.claim().cites();
        List<String> second = other.claim().cites();
        boolean oneIsSilent = first.isEmpty() || second.isEmpty();
        return new Identity(one.claim().entity()).isJoined() && oneIsSilent
                || first.equals(second)
                || !Collections.disjoint(first, second);
    }

    private boolean areSetApart(Measurement one, Measurement other) {
        Set<Region> places = regions(one);
        return !Collections.disjoint(places, regions(other));
    }

    private Set<Region> regions(Measurement like) {
        return measurements.stream()
                .filter(m -> m.claim().entity().equals(like.claim().entity()))
                .filter(m -> quantity(m).equals(quantity(like)))
                .map(Region::of)
                .collect(Collectors.toSet());
    }

    /// The same current, rate, cycle, temperature, and whatever the paper notes beside them.
    private static boolean isOneRun(Measurement one, Measurement other) {
        Conditions first = one.conditions();
        Conditions second = other.conditions();
        boolean oneCurrent =
                one.property().equals(EFFICIENCY)
                        ? differNowhere(current(first), current(second))
                        : current(first).equals(current(second));
        return oneCurrent
                && cycles(one).equals(cycles(other))
                && first.temperature()
                        .map(Values::printed)
                        .equals(second.temperature().map(Values::printed))
                && first.state().note().equals(second.state().note())
                && differNowhere(first.rate(), second.rate())
                && differNowhere(first.state().state(), second.state().state())
                && differNowhere(one.basis(), other.basis());
    }

    /// An initial efficiency is of the first cycle, whether that is said or not.
    public static OptionalInt cycles(Measurement it) {
        OptionalInt cycles = it.conditions().cycles();
        boolean initial = it.property().equals(EFFICIENCY) && cycles.orElse(0) == 1;
        return initial ? OptionalInt.empty() : cycles;
    }

    private static boolean isOneCell(Conditions one, Conditions other) {
        return differNowhere(one.cell().cell(), other.cell().cell())
                && differNowhere(one.cell().electrolyte(), other.cell().electrolyte())
                && differNowhere(window(one.window()), window(other.window()))
                && differNowhere(
                        one.massLoading().map(Amount::value),
                        other.massLoading().map(Amount::value));
    }

    private static Optional<String> window(Window window) {
        return window.high().isEmpty()
                ? Optional.empty()
                : Optional.of(window.low() + " " + window.high());
    }

    private boolean isOneIon(Measurement one, Measurement other) {
        Optional<String> first = one.conditions().cell().ion();
        Optional<String> second = other.conditions().cell().ion();
        return first.equals(second)
                || (first.isEmpty() || second.isEmpty()) && ions(one, other).size() == 1;
    }

    /// The ions that the paper names for such values of either material.
    private Set<String> ions(Measurement one, Measurement other) {
        Set<String> ions = new HashSet<>();
        for (Measurement each : measurements) {
            boolean alike = isOneRun(each, one) || isOneRun(each, other);
            if (alike && quantity(each).equals(quantity(one)) && isOfEither(each, one, other)) {
                each.conditions().cell().ion().ifPresent(ions::add);
            }
        }
        return ions;
    }

    private static boolean isOfEither(Measurement each, Measurement one, Measurement other) {
        String entity = each.claim().entity();
        return entity.equals(one.claim().entity()) || entity.equals(other.claim().entity());
    }

    /// Current in A/g where it is one per mass, as papers print both A/g and mA/g.
    public static Optional<String> current(Conditions conditions) {
        return conditions.currentDensity().map(Likeness::levelled);
    }

    public static String levelled(Amount current) {
        return current.unit().filter("mA/g"::equals).isPresent() && current.high().isEmpty()
                ? Values.printed(current.value() / MILLI) + " A/g"
                : Values.printed(current);
    }

    /// A current per mass in A/g; empty for others and for ranges.
    public static OptionalDouble inAmperes(Amount current) {
        String unit = current.unit().orElse("");
        if (current.high().isPresent() || !unit.endsWith("A/g")) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(current.value() / (unit.startsWith("m") ? MILLI : 1));
    }

    private static <T> boolean differNowhere(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
