package org.heterograph.audit.value;

import org.heterograph.audit.conflict.Check;
import org.heterograph.audit.conflict.Claims;
import org.heterograph.audit.conflict.Conflict;
import org.heterograph.audit.conflict.Conflict.Kind;
import org.heterograph.audit.conflict.Conflict.Severity;
import org.heterograph.audit.conflict.Conflict.Side;
import org.heterograph.audit.conflict.Region;
import org.heterograph.audit.likeness.Identity;
import org.heterograph.audit.likeness.Likeness;
import org.heterograph.audit.likeness.Values;
import org.heterograph.fact.Source;
import org.heterograph.fact.Statement.Measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Within a rate test the capacity falls as the current rises; and what a material keeps over many
/// cycles at a high current it gives, at least by half, at a lower one.
///
/// The first compares neighbours of a list, as a test that goes back to the first current gives
/// that one twice. The second compares what one row of a table gives, or what stands side by side.
public final class RateSeriesCheck implements Check {
    private static final String RATE = "rate_capacity";

    /// More than rounding and the scatter of two cycles.
    private static final double RISE = 1.03;

    private static final double HALF = 0.5;

    @Override
    public List<Conflict> check(Claims claims) {
        List<Measurement> exact =
                claims.of(Measurement.class).stream().filter(RateSeriesCheck::isExact).toList();
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < exact.size(); i++) {
            Measurement one = exact.get(i);
            next(exact, i)
                    .filter(next -> rises(one, next))
                    .map(next -> rise(claims, one, next))
                    .ifPresent(conflicts::add);
            exact.stream()
                    .filter(cycled -> isTooSmallBeside(one, cycled))
                    .findFirst()
                    .map(cycled -> tooSmall(claims, one, cycled))
                    .ifPresent(conflicts::add);
        }
        return conflicts;
    }

    private static boolean isExact(Measurement it) {
        return Likeness.isCapacity(it)
                && current(it).isPresent()
                && it.amount().comparator().isEmpty()
                && it.amount().high().isEmpty()
                && new Identity(it.claim().entity()).isSpecific(it.material());
    }

    /// The value that follows in the list: in a text the next one of the sentence.
    private static Optional<Measurement> next(List<Measurement> all, int at) {
        Measurement one = all.get(at);
        return all.stream()
                .skip(at + 1L)
                .limit(1)
                .filter(other -> isOneSeries(one, other))
                .findFirst();
    }

    private static boolean isOneSeries(Measurement one, Measurement other) {
        return one.property().equals(RATE)
                && other.property().equals(RATE)
                && one.conditions().cycles().isEmpty()
                && other.conditions().cycles().isEmpty()
                && isOneElectrode(one, other)
                && overlap(one, other);
    }

    private static boolean overlap(Measurement one, Measurement other) {
        boolean table = one.claim().evidence().source() == Source.TABLE;
        return table
                ? Region.areInOneRow(one, other)
                : one.claim()
                        .evidence()
                        .quote()
                        .span()
                        .overlaps(other.claim().evidence().quote().span());
    }

    private static boolean isOneElectrode(Measurement one, Measurement other) {
        return one.claim().entity().equals(other.claim().entity())
                && one.material().equals(other.material())
                && one.claim().cites().equals(other.claim().cites())
                && one.amount().unit().equals(other.amount().unit())
                && one.conditions().cell().equals(other.conditions().cell())
                && one.conditions().state().equals(other.conditions().state())
                && one.conditions().temperature().equals(other.conditions().temperature());
    }

    private static boolean rises(Measurement one, Measurement next) {
        double slow = current(one).orElse(0);
        double fast = current(next).orElse(0);
        double first = one.amount().value();
        double second = next.amount().value();
        return slow < fast ? second > RISE * first : fast < slow && isBackwards(one, next);
    }

    /// A list from the highest current down, as tables print it: there the capacity has to grow.
    private static boolean isBackwards(Measurement one, Measurement next) {
        return one.claim().evidence().source() == Source.TABLE
                && one.amount().value() > RISE * next.amount().value();
    }

    private static boolean isTooSmallBeside(Measurement rate, Measurement cycled) {
        return rate.property().equals(RATE)
                && cycled.property().equals("specific_capacity")
                && cycled.conditions().cycles().isPresent()
                && isOneElectrode(rate, cycled)
                && overlap(rate, cycled)
                && current(rate).orElse(0) < current(cycled).orElse(0)
                && rate.amount().value() < HALF * cycled.amount().value();
    }

    private static OptionalDouble current(Measurement it) {
        return it.conditions()
                .currentDensity()
                .map(Likeness::inAmperes)
                .orElse(OptionalDouble.empty());
    }

    private static Conflict rise(Claims claims, Measurement one, Measurement next) {
        return conflict(
                claims, one, next, "the capacity rises with the current: %s at %s, %s at %s");
    }

    private static Conflict tooSmall(Claims claims, Measurement rate, Measurement cycled) {
        return conflict(claims, rate, cycled, "only %s at %s, but %s at %s after many cycles");
    }

    private static Conflict conflict(
            Claims claims, Measurement one, Measurement other, String words) {
        boolean table = one.claim().evidence().source() == Source.TABLE;
        return new Conflict(
                table ? Kind.TABLE_INTERNAL : Kind.PHYSICS,
                Severity.HARD,
                claims.name(one),
                Optional.of(one.property()),
                words.formatted(
                        Values.printed(one.amount()),
                        Likeness.current(one.conditions()).orElse(""),
                        Values.printed(other.amount()),
                        Likeness.current(other.conditions()).orElse("")),
                List.of(Side.of(one), Side.of(other)));
    }
}
