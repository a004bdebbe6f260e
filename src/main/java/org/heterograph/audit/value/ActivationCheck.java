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
import org.heterograph.fact.Statement.Measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A cell fades: a later cycle gives no more than an earlier one, and what is retained is no more
/// than there was. Soft, as electrodes are known to be activated by cycling, and as full cells
/// settle in their first cycles.
public final class ActivationCheck implements Check {
    private static final double MOST = 105;

    /// What temperature and scatter make.
    private static final double GROWTH = 1.1;

    @Override
    public List<Conflict> check(Claims claims) {
        List<Measurement> all = claims.of(Measurement.class);
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Measurement it = all.get(i);
            if (isRetainedMoreThanWhole(it)) {
                conflicts.add(retention(claims, it));
            }
            grown(all, i).map(later -> growth(claims, it, later)).ifPresent(conflicts::add);
        }
        return conflicts;
    }

    private static boolean isRetainedMoreThanWhole(Measurement it) {
        return it.property().equals("capacity_retention")
                && it.amount().value() > MOST
                && it.amount().unit().filter("%"::equals).isPresent();
    }

    /// A later cycle of the run that the sentence goes on to tell of.
    private static Optional<Measurement> grown(List<Measurement> all, int at) {
        Measurement early = all.get(at);
        return all.stream()
                .skip(at + 1L)
                .takeWhile(later -> isInOneSentence(early, later))
                .filter(later -> isLaterOfOneRun(early, later))
                .filter(later -> later.amount().value() > GROWTH * early.amount().value())
                .findFirst();
    }

    private static boolean isInOneSentence(Measurement early, Measurement later) {
        return early.claim()
                .evidence()
                .quote()
                .span()
                .overlaps(later.claim().evidence().quote().span());
    }

    private static boolean isLaterOfOneRun(Measurement early, Measurement later) {
        int first = early.conditions().cycles().orElse(0);
        return Likeness.isCapacity(early)
                && Likeness.isCapacity(later)
                && first > 1
                && later.conditions().cycles().orElse(0) > first
                && early.claim().entity().equals(later.claim().entity())
                && new Identity(early.claim().entity()).isSpecific(early.material())
                && Region.of(early).equals(Region.of(later))
                && early.amount().unit().equals(later.amount().unit())
                && isOneRun(early, later);
    }

    private static boolean isOneRun(Measurement early, Measurement later) {
        Optional<String> current = Likeness.current(early.conditions());
        return current.isPresent()
                && current.equals(Likeness.current(later.conditions()))
                && early.claim().cites().equals(later.claim().cites())
                && early.conditions().cell().equals(later.conditions().cell())
                && early.conditions().state().equals(later.conditions().state())
                && early.conditions().temperature().equals(later.conditions().temperature());
    }

    private static Conflict retention(Claims claims, Measurement it) {
        return new Conflict(
                Kind.PHYSICS,
                Severity.SOFT,
                claims.name(it),
                Optional.of(it.property()),
                "%s retained, more than there was; an electrode that is activated by cycling may do so"
                        .formatted(Values.printed(it.amount())),
                List.of(Side.of(it)));
    }

    private static Conflict growth(Claims claims, Measurement early, Measurement later) {
        return new Conflict(
                Kind.PHYSICS,
                Severity.SOFT,
                claims.name(early),
                Optional.of(early.property()),
                "%s in cycle %d, %s in cycle %d; an electrode that is activated by cycling may do so"
                        .formatted(
                                Values.printed(early.amount()),
                                early.conditions().cycles().orElse(0),
                                Values.printed(later.amount()),
                                later.conditions().cycles().orElse(0)),
                List.of(Side.of(early), Side.of(later)));
    }
}
