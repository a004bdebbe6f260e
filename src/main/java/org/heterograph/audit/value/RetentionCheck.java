package org.heterograph.audit.value;

import org.heterograph.audit.conflict.Check;
import org.heterograph.audit.conflict.Claims;
import org.heterograph.audit.conflict.Conflict;
import org.heterograph.audit.conflict.Conflict.Kind;
import org.heterograph.audit.conflict.Conflict.Severity;
import org.heterograph.audit.conflict.Conflict.Side;
import org.heterograph.audit.conflict.Region;
import org.heterograph.audit.likeness.Values;
import org.heterograph.fact.Statement.Measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// A retention after N cycles is what the fade a cycle leaves after N cycles, be it a loss of the
/// first capacity or of the last one each time.
public final class RetentionCheck implements Check {
    private static final double WHOLE = 100.0;

    /// Percentage points that rounding of a fade to one figure can make.
    private static final double SLACK = 3.0;

    @Override
    public List<Conflict> check(Claims claims) {
        Map<String, List<Measurement>> fades = byEntity(claims, "capacity_fade_per_cycle");
        List<Conflict> conflicts = new ArrayList<>();
        for (Measurement retention : claims.of(Measurement.class)) {
            if (retention.property().equals("capacity_retention")) {
                fades.getOrDefault(retention.claim().entity(), List.of())
                        .forEach(fade -> conflict(retention, fade).ifPresent(conflicts::add));
            }
        }
        return conflicts;
    }

    private static Map<String, List<Measurement>> byEntity(Claims claims, String property) {
        return claims.of(Measurement.class).stream()
                .filter(m -> m.property().equals(property) && !m.claim().entity().isEmpty())
                .filter(m -> m.amount().unit().filter(unit -> unit.startsWith("%")).isPresent())
                .collect(Collectors.groupingBy(m -> m.claim().entity()));
    }

    private static Optional<Conflict> conflict(Measurement retention, Measurement fade) {
        OptionalInt cycles = cycles(retention, fade);
        if (cycles.isEmpty() || !isSameRun(retention, fade)) {
            return Optional.empty();
        }
        double share = fade.amount().value() / WHOLE;
        double linear = WHOLE * (1 - share * cycles.getAsInt());
        double compound = WHOLE * Math.pow(1 - share, cycles.getAsInt());
        double printed = retention.amount().value();
        boolean fits = printed >= linear - SLACK && printed <= compound + SLACK;
        return fits ? Optional.empty() : Optional.of(conflict(retention, fade, linear, compound));
    }

    private static OptionalInt cycles(Measurement retention, Measurement fade) {
        OptionalInt own = fade.conditions().cycles();
        return own.isPresent() ? own : retention.conditions().cycles();
    }

    /// One sentence, or two that follow each other: a section tells of several runs.
    private static boolean isSameRun(Measurement retention, Measurement fade) {
        OptionalInt one = retention.conditions().cycles();
        OptionalInt other = fade.conditions().cycles();
        boolean sameSection =
                retention.claim().evidence().section().equals(fade.claim().evidence().section());
        return sameSection
                && Region.areNear(retention, fade)
                && (one.isEmpty() || other.isEmpty() || one.equals(other));
    }

    private static Conflict conflict(
            Measurement retention, Measurement fade, double linear, double compound) {
        return new Conflict(
                Kind.ARITHMETIC,
                Severity.HARD,
                retention.material(),
                Optional.of(retention.property()),
                "a fade of %s a cycle leaves %s to %s %%, not %s %%"
                        .formatted(
                                Values.printed(fade.amount()),
                                Values.printed(Math.rint(linear)),
                                Values.printed(Math.rint(compound)),
                                Values.printed(retention.amount().value())),
                List.of(Side.of(retention), Side.of(fade)));
    }
}
