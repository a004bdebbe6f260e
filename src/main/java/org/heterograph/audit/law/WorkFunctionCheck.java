package org.heterograph.audit.law;

import org.heterograph.audit.conflict.Check;
import org.heterograph.audit.conflict.Claims;
import org.heterograph.audit.conflict.Conflict;
import org.heterograph.audit.conflict.Conflict.Kind;
import org.heterograph.audit.conflict.Conflict.Severity;
import org.heterograph.audit.conflict.Conflict.Side;
import org.heterograph.audit.conflict.Region;
import org.heterograph.audit.likeness.Values;
import org.heterograph.document.Span;
import org.heterograph.fact.Statement.Junction;
import org.heterograph.fact.Statement.Measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// On contact electrons leave the side with the smaller work function, which is the one with the
/// higher Fermi level. Of Fermi levels only those below zero are compared, as these are told from
/// the vacuum.
public final class WorkFunctionCheck implements Check {
    private final Values values;
    private final Scale scale;

    private WorkFunctionCheck(Values values, Scale scale) {
        this.values = values;
        this.scale = scale;
    }

    public static WorkFunctionCheck ofWorkFunctions(Values values) {
        return new WorkFunctionCheck(
                values, new Scale("work_function", 1, "towards the smaller work function"));
    }

    public static WorkFunctionCheck ofFermiLevels(Values values) {
        return new WorkFunctionCheck(
                values, new Scale("fermi_level", -1, "towards the higher Fermi level"));
    }

    /// A property and which of its ends electrons leave.
    ///
    /// @param sign 1 where they leave the smaller value
    private record Scale(String property, int sign, String breach) {
        boolean holds(Measurement it) {
            return it.property().equals(property) && (sign > 0 || it.amount().value() < 0);
        }

        boolean leads(Measurement from, Measurement to) {
            return sign * from.amount().value() <= sign * to.amount().value();
        }
    }

    @Override
    public List<Conflict> check(Claims claims) {
        Map<String, List<Measurement>> byName =
                claims.of(Measurement.class).stream()
                        .filter(scale::holds)
                        .collect(Collectors.groupingBy(Measurement::material));
        List<Conflict> conflicts = new ArrayList<>();
        for (Junction junction : claims.of(Junction.class)) {
            conflict(junction, byName).ifPresent(conflicts::add);
        }
        return conflicts;
    }

    private Optional<Conflict> conflict(Junction junction, Map<String, List<Measurement>> byName) {
        Optional<Measurement> from = said(junction, junction.electrons().first(), byName);
        Optional<Measurement> to = said(junction, junction.electrons().second(), byName);
        if (from.isEmpty() || to.isEmpty() || isAllowed(from.get(), to.get())) {
            return Optional.empty();
        }
        return Optional.of(conflict(junction, from.get(), to.get()));
    }

    private boolean isAllowed(Measurement from, Measurement to) {
        return values.agree(from.amount(), to.amount()) || scale.leads(from, to);
    }

    /// The work function that the junction's own sentence gives that side; where the sentence
    /// gives none at all, the only one of its section. It depends on the facet and on what ends a
    /// surface, so that a sentence with another value speaks of another surface.
    private Optional<Measurement> said(
            Junction junction, Optional<String> side, Map<String, List<Measurement>> byName) {
        Span sentence = junction.claim().evidence().quote().span();
        boolean sentenceSpeaks =
                byName.values().stream().flatMap(List::stream).anyMatch(m -> isIn(m, sentence));
        List<Measurement> near =
                side.stream()
                        .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
                        .filter(m -> Region.of(m).equals(Region.of(junction)))
                        .filter(m -> !sentenceSpeaks || isIn(m, sentence))
                        .toList();
        boolean one =
                near.stream().allMatch(m -> values.agree(m.amount(), near.getFirst().amount()));
        return one ? near.stream().findFirst() : Optional.empty();
    }

    private static boolean isIn(Measurement measurement, Span sentence) {
        Span own = measurement.claim().evidence().quote().span();
        return own.start() < sentence.end() && sentence.start() < own.end();
    }

    private Conflict conflict(Junction junction, Measurement from, Measurement to) {
        return new Conflict(
                Kind.PHYSICS,
                Severity.HARD,
                junction.material(),
                Optional.of(scale.property()),
                "electrons go from %s (%s) to %s (%s), %s"
                        .formatted(
                                from.material(),
                                Values.printed(from.amount()),
                                to.material(),
                                Values.printed(to.amount()),
                                scale.breach()),
                List.of(Side.of(from), Side.of(junction)));
    }
}
