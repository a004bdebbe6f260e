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
import org.heterograph.fact.Statement.Polarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// A value that a paper gives twice at equal conditions is given alike.
///
/// Only where nothing tells the two apart ([Likeness]). A section that gives several values speaks
/// of several samples: of these only one counts that a third place confirms. A value that the other
/// place gives too settles the matter.
public final class RestatementCheck implements Check {
    private final Values values;

    public RestatementCheck(Values values) {
        this.values = values;
    }

    @Override
    public List<Conflict> check(Claims claims) {
        List<Measurement> compared =
                claims.of(Measurement.class).stream()
                        .filter(RestatementCheck::canBeCompared)
                        .toList();
        return new Restatements(compared)
                .contradictions().stream().map(pair -> pair.conflict(claims)).toList();
    }

    private static boolean canBeCompared(Measurement measurement) {
        Identity identity = new Identity(measurement.claim().entity());
        return measurement.polarity() == Polarity.AFFIRMED
                && identity.isSpecific(measurement.material())
                && Likeness.canBeHeldAgainst(measurement)
                && isOfItsCycles(measurement);
    }

    /// Whether the cycles are surely those of the value: in "506 mAh/g and keeps 82 % after 1000
    /// cycles" they may be of the second alone.
    private static boolean isOfItsCycles(Measurement it) {
        String words = it.claim().evidence().quote().text();
        OptionalInt cycles = it.conditions().cycles();
        boolean share = it.amount().unit().filter("%"::equals).isPresent();
        int value = words.indexOf(Values.printed(it.amount().value()));
        int percent = words.indexOf('%', Math.max(0, value));
        return share
                || cycles.isEmpty()
                || value < 0
                || percent < 0
                || words.substring(percent).indexOf(String.valueOf(cycles.getAsInt())) < 0
                || words.substring(value, percent).contains(" " + cycles.getAsInt());
    }

    /// The comparable values of a paper.
    private final class Restatements {
        private final List<Measurement> measurements;
        private final Likeness likeness;
        private final List<Pair> pairs = new ArrayList<>();

        Restatements(List<Measurement> measurements) {
            this.measurements = measurements;
            this.likeness = new Likeness(measurements);
        }

        List<Pair> contradictions() {
            for (int i = 0; i < measurements.size(); i++) {
                for (int j = i + 1; j < measurements.size(); j++) {
                    consider(new Pair(measurements.get(i), measurements.get(j)));
                }
            }
            return pairs;
        }

        private void consider(Pair pair) {
            if (isContradiction(pair.one, pair.other)
                    && pairs.stream().noneMatch(known -> repeats(pair, known))) {
                pairs.add(pair);
            }
        }

        private boolean isContradiction(Measurement one, Measurement other) {
            if (agree(one, other)
                    || !likeness.isOfOneThing(one, other)
                    || areOfTwoExperiments(one, other)) {
                return false;
            }
            return Region.of(one).equals(Region.of(other))
                    ? isRowAgainstRow(one, other)
                    : isTheValueOfItsPlace(one, Region.of(other))
                            && isTheValueOfItsPlace(other, Region.of(one));
        }

        /// Two sections of an article that each give a property without its current or cell tell
        /// of two experiments; and theoretical capacities of another number of electrons stand in a
        /// ratio of small numbers.
        private boolean areOfTwoExperiments(Measurement one, Measurement other) {
            boolean sections =
                    Likeness.isSingle(one.property())
                            && one.claim().cites().isEmpty()
                            && Region.kind(Region.of(one), Region.of(other)) == Kind.TEXT_TEXT;
            return sections
                    || one.property().equals("theoretical_capacity")
                            && Values.isRatioOfSmallNumbers(one.amount(), other.amount());
        }

        /// Two rows of a table for the same material of the same work. A table has rows for several
        /// samples of a kind, so that the name has to tell the sample.
        private boolean isRowAgainstRow(Measurement one, Measurement other) {
            return one.claim().evidence().source() == Source.TABLE
                    && !Region.areInOneRow(one, other)
                    && one.claim().cites().size() == 1
                    && one.claim().cites().equals(other.claim().cites())
                    && one.material().equals(other.material())
                    && one.conditions().equals(other.conditions())
                    && new Identity(one.claim().entity()).isJoined()
                    && alike(one, Region.of(one)).count() == 2;
        }

        /// Whether it stands alone in its place, or a third place confirms it; and the opposing
        /// place does not give it too.
        private boolean isTheValueOfItsPlace(Measurement measurement, Region opposing) {
            Region own = Region.of(measurement);
            boolean alone = alike(measurement, own).allMatch(m -> agree(m, measurement));
            return !isGivenToo(measurement, opposing) && (alone || isConfirmed(measurement, own));
        }

        /// Whether a place has the value at that current, be it after other cycles or in a rate
        /// test: a sentence that tells of both is easily misread.
        private boolean isGivenToo(Measurement measurement, Region place) {
            return measurements.stream()
                    .filter(m -> Region.of(m).equals(place))
                    .filter(m -> m.claim().entity().equals(measurement.claim().entity()))
                    .filter(m -> Likeness.quantity(m).equals(Likeness.quantity(measurement)))
                    .filter(
                            m ->
                                    Likeness.current(m.conditions())
                                            .equals(Likeness.current(measurement.conditions())))
                    .anyMatch(m -> agree(m, measurement));
        }

        private boolean isConfirmed(Measurement measurement, Region own) {
            return measurements.stream()
                    .filter(m -> !Region.of(m).equals(own))
                    .anyMatch(m -> likeness.isOfOneThing(m, measurement) && agree(m, measurement));
        }

        private Stream<Measurement> alike(Measurement measurement, Region region) {
            return measurements.stream()
                    .filter(m -> Region.of(m).equals(region))
                    .filter(m -> likeness.isOfOneThing(m, measurement));
        }

        private boolean repeats(Pair pair, Pair known) {
            return same(pair.one, known.one) && same(pair.other, known.other)
                    || same(pair.one, known.other) && same(pair.other, known.one);
        }

        private boolean same(Measurement one, Measurement other) {
            return likeness.isOfOneThing(one, other) && agree(one, other);
        }

        private boolean agree(Measurement one, Measurement other) {
            return values.agree(one.amount(), other.amount());
        }
    }

    private record Pair(Measurement one, Measurement other) {
        Conflict conflict(Claims claims) {
            return new Conflict(
                    Region.kind(Region.of(one), Region.of(other)),
                    Severity.HARD,
                    claims.name(whole()),
                    Optional.of(one.property()),
                    "%s in %s, %s in %s"
                            .formatted(
                                    Values.printed(one.amount()),
                                    Region.of(one).printed(),
                                    Values.printed(other.amount()),
                                    Region.of(other).printed()),
                    List.of(Side.of(one), Side.of(other)));
        }

        /// The side that names what carries the phases.
        private Measurement whole() {
            boolean bare = !new Identity(one.claim().entity()).isSupported();
            return bare && new Identity(other.claim().entity()).isSupported() ? other : one;
        }
    }
}
