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
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/// A percentage printed beside the two capacities it is made from is their ratio: an initial
/// Coulombic efficiency of what one half of the first cycle gave of the other, a retention of what
/// a later cycle left of an earlier one.
public final class RatioCheck implements Check {
    private static final String EFFICIENCY = "initial_coulombic_efficiency";
    private static final String RETENTION = "capacity_retention";
    private static final double WHOLE = 100.0;

    /// The last cycle that a retention may be of: a sentence that names it beside the percentage
    /// tells where the run began.
    private static final int EARLY = 10;

    /// Percentage points that rounding makes.
    private static final double SLACK = 1.5;

    private static final Pattern PERCENTAGE =
            Pattern.compile("(?<![\\d.])(\\d{1,3}+(?:\\.\\d{1,4}+)?) ?%");

    @Override
    public List<Conflict> check(Claims claims) {
        List<Measurement> all = claims.of(Measurement.class);
        List<Conflict> conflicts = new ArrayList<>();
        for (Measurement share : all) {
            if (isShare(share)) {
                conflict(claims, share, pairs(share, all)).ifPresent(conflicts::add);
            }
        }
        return conflicts;
    }

    private static boolean isShare(Measurement measurement) {
        return Set.of(EFFICIENCY, RETENTION).contains(measurement.property())
                && measurement.amount().comparator().isEmpty()
                && measurement.amount().high().isEmpty()
                && new Identity(measurement.claim().entity()).isSpecific(measurement.material());
    }

    /// A conflict where there is one pair of capacities that it can be made from.
    private static Optional<Conflict> conflict(Claims claims, Measurement share, List<Pair> pairs) {
        if (pairs.size() != 1) {
            return Optional.empty();
        }
        Pair pair = pairs.getFirst();
        double ratio = pair.ratio();
        boolean fits = fits(ratio, share.amount().value()) || isPrintedBeside(share, ratio);
        return fits ? Optional.empty() : Optional.of(conflict(claims, share, pair, ratio));
    }

    private static boolean fits(double ratio, double share) {
        return Math.abs(ratio - share) <= SLACK;
    }

    /// Whether the words that give the share give the right one too: then they tell of two
    /// materials, of which one was taken for the other.
    private static boolean isPrintedBeside(Measurement share, double ratio) {
        return PERCENTAGE
                .matcher(share.claim().evidence().quote().text())
                .results()
                .anyMatch(it -> fits(ratio, Double.parseDouble(it.group(1))));
    }

    private static List<Pair> pairs(Measurement share, List<Measurement> all) {
        List<Measurement> near =
                all.stream().filter(m -> isCapacityOf(share, m) && isBeside(share, m)).toList();
        List<Pair> pairs = new ArrayList<>();
        for (Measurement whole : near) {
            for (Measurement part : near) {
                Pair pair = new Pair(whole, part);
                boolean made =
                        share.property().equals(EFFICIENCY)
                                ? pair.isFirstCycle()
                                : pair.isOfARun() && pair.mayBeOver(share);
                if (made) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private static boolean isCapacityOf(Measurement share, Measurement other) {
        return Likeness.isCapacity(other)
                && other.amount().high().isEmpty()
                && other.claim().entity().equals(share.claim().entity())
                && Region.of(other).equals(Region.of(share));
    }

    /// In a table: in its row.
    private static boolean isBeside(Measurement share, Measurement other) {
        return share.claim().evidence().source() == Source.TABLE
                ? Region.areInOneRow(share, other)
                : Region.areNear(share, other);
    }

    private static Conflict conflict(Claims claims, Measurement share, Pair pair, double ratio) {
        return new Conflict(
                Kind.ARITHMETIC,
                Severity.HARD,
                claims.name(share),
                Optional.of(share.property()),
                "%s of %s is %s %%, not %s %% (%s)"
                        .formatted(
                                Values.printed(pair.part.amount().value()),
                                Values.printed(pair.whole.amount()),
                                Values.printed(Math.rint(ratio * 10) / 10),
                                Values.printed(share.amount().value()),
                                Region.of(share).printed()),
                List.of(Side.of(share), Side.of(pair.part)));
    }

    /// Two capacities, of which the second is a part of the first.
    private record Pair(Measurement whole, Measurement part) {
        double ratio() {
            return WHOLE * part.amount().value() / whole.amount().value();
        }

        boolean isFirstCycle() {
            OptionalInt first = OptionalInt.of(1);
            return whole.conditions().cycles().equals(first)
                    && part.conditions().cycles().equals(first)
                    && isOneCurrent()
                    && whole.conditions().state().state().isPresent()
                    && part.conditions().state().state().isPresent()
                    && !whole.conditions().state().state().equals(part.conditions().state().state())
                    && part.amount().value() < whole.amount().value();
        }

        boolean isOfARun() {
            OptionalInt early = whole.conditions().cycles();
            OptionalInt late = part.conditions().cycles();
            return early.isPresent()
                    && late.isPresent()
                    && early.getAsInt() < late.getAsInt()
                    && isOneCurrent();
        }

        boolean mayBeOver(Measurement share) {
            OptionalInt cycles = share.conditions().cycles();
            OptionalInt early = whole.conditions().cycles();
            boolean ofTheStart = early.orElse(EARLY + 1) <= EARLY && cycles.equals(early);
            return cycles.isEmpty() || ofTheStart || cycles.equals(part.conditions().cycles());
        }

        private boolean isOneCurrent() {
            Optional<String> one = Likeness.current(whole.conditions());
            Optional<String> other = Likeness.current(part.conditions());
            return one.isEmpty() || other.isEmpty() || one.equals(other);
        }
    }
}
