package org.heterograph.audit.value;

import org.heterograph.audit.conflict.Check;
import org.heterograph.audit.conflict.Claims;
import org.heterograph.audit.conflict.Conflict;
import org.heterograph.audit.conflict.Conflict.Kind;
import org.heterograph.audit.conflict.Conflict.Severity;
import org.heterograph.audit.conflict.Conflict.Side;
import org.heterograph.audit.conflict.Region;
import org.heterograph.audit.likeness.Likeness;
import org.heterograph.audit.likeness.Values;
import org.heterograph.fact.Statement.Measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// A material stores no more than its theoretical capacity. Soft, as electrolyte that decomposes
/// and surfaces add to what is measured; hence the first cycle is left out.
public final class TheoreticalCapacityCheck implements Check {
    private static final String PROPERTY = "theoretical_capacity";

    /// Surfaces and rounding: what is common above the theoretical value.
    private static final double USUAL_EXCESS = 1.1;

    @Override
    public List<Conflict> check(Claims claims) {
        Map<String, List<Measurement>> limits =
                claims.of(Measurement.class).stream()
                        .filter(m -> m.property().equals(PROPERTY) && !m.claim().entity().isEmpty())
                        .collect(Collectors.groupingBy(m -> m.claim().entity()));
        List<Conflict> conflicts = new ArrayList<>();
        for (Measurement capacity : claims.of(Measurement.class)) {
            List<Measurement> own = limits.getOrDefault(capacity.claim().entity(), List.of());
            if (own.size() == 1 && exceeds(capacity, own.getFirst())) {
                conflicts.add(conflict(capacity, own.getFirst()));
            }
        }
        return conflicts;
    }

    private static boolean exceeds(Measurement capacity, Measurement limit) {
        Optional<String> ion = capacity.conditions().cell().ion();
        OptionalInt cycles = capacity.conditions().cycles();
        return Likeness.isCapacity(capacity)
                && cycles.isPresent()
                && cycles.getAsInt() > 1
                && ion.equals(limit.conditions().cell().ion())
                && capacity.amount().unit().equals(limit.amount().unit())
                && capacity.amount().value() > USUAL_EXCESS * limit.amount().value();
    }

    private static Conflict conflict(Measurement capacity, Measurement limit) {
        return new Conflict(
                Kind.PHYSICS,
                Severity.SOFT,
                capacity.material(),
                Optional.of(capacity.property()),
                "%s in %s, above the theoretical %s in %s"
                        .formatted(
                                Values.printed(capacity.amount()),
                                Region.of(capacity).printed(),
                                Values.printed(limit.amount()),
                                Region.of(limit).printed()),
                List.of(Side.of(capacity), Side.of(limit)));
    }
}
