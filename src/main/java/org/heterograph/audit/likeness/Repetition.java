package org.heterograph.audit.likeness;

import org.heterograph.fact.Conditions;
import org.heterograph.fact.Statement.Measurement;
import org.heterograph.fact.Statement.Polarity;

import java.util.Objects;
import java.util.Optional;

/// Holds a value that one paper repeats against that of the paper it is from.
///
/// Both must name the same property, and what makes it comparable: of a capacity its current, and
/// its cycle unless it is from a rate test; of a retention its cycle. What one of the two leaves
/// out
/// besides does not part them.
public final class Repetition {
    private final Values values = new Values();

    /// What became of a value on its way from one paper into another.
    public enum Verdict {
        AGREES,
        DIFFERS,
        /// Nothing says that both speak of one experiment.
        APART
    }

    /// Whether a value has the conditions without which no other paper's can be held against it.
    public static boolean isComparable(Measurement it) {
        return it.polarity() == Polarity.AFFIRMED
                && it.amount().comparator().isEmpty()
                && !it.claim().entity().isEmpty()
                && Likeness.canBeHeldAgainst(it);
    }

    /// The verdict on two values of one material, whose identity the caller has made sure of.
    public Verdict of(Measurement repeated, Measurement primary) {
        boolean one =
                isComparable(repeated)
                        && isComparable(primary)
                        && Likeness.quantity(repeated).equals(Likeness.quantity(primary))
                        && repeated.amount().unit().equals(primary.amount().unit())
                        && Likeness.cycles(repeated).equals(Likeness.cycles(primary))
                        && isOneRun(repeated.conditions(), primary.conditions());
        if (!one) {
            return Verdict.APART;
        }
        return values.agree(repeated.amount(), primary.amount()) ? Verdict.AGREES : Verdict.DIFFERS;
    }

    /// Whether both could stand for one measurement, as they agree.
    public boolean agree(Measurement one, Measurement other) {
        return values.agree(one.amount(), other.amount());
    }

    private static boolean isOneRun(Conditions one, Conditions other) {
        return Objects.equals(Likeness.current(one), Likeness.current(other))
                && differNowhere(one.rate(), other.rate())
                && differNowhere(one.cell().ion(), other.cell().ion())
                && differNowhere(one.cell().cell(), other.cell().cell())
                && differNowhere(one.state().state(), other.state().state())
                && differNowhere(one.state().note(), other.state().note())
                && differNowhere(
                        one.temperature().map(Values::printed),
                        other.temperature().map(Values::printed));
    }

    private static <T> boolean differNowhere(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /// `512 mAh/g`
    public static String printed(Measurement it) {
        return Values.printed(it.amount());
    }
}
