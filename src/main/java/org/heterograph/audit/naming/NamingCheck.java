package org.heterograph.audit.naming;

import org.heterograph.audit.conflict.Check;
import org.heterograph.audit.conflict.Claims;
import org.heterograph.audit.conflict.Conflict;
import org.heterograph.audit.conflict.Conflict.Kind;
import org.heterograph.audit.conflict.Conflict.Severity;
import org.heterograph.audit.conflict.Conflict.Side;
import org.heterograph.audit.conflict.Region;
import org.heterograph.chemistry.Formula;
import org.heterograph.fact.Statement;
import org.heterograph.fact.Statement.Attribution;
import org.heterograph.fact.Statement.Characterization;
import org.heterograph.fact.Statement.Composition;
import org.heterograph.fact.Statement.Material;
import org.heterograph.fact.Statement.Measurement;
import org.heterograph.fact.Statement.Mechanism;
import org.heterograph.fact.Statement.Synthesis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One joined material keeps its phases, and their order.
///
/// Another order in another place is soft, as most papers hold `A/B` and `B/A` to be one; the name
/// of a junction follows the way of its electrons and does not count. Another stoichiometry of a
/// phase is hard where both names stand in one section, credited to the same single work, and only
/// one of them has values: a work that makes both gives values for both.
public final class NamingCheck implements Check {
    @Override
    public List<Conflict> check(Claims claims) {
        List<Conflict> conflicts = new ArrayList<>();
        List<Material> joined =
                claims.of(Material.class).stream()
                        .filter(m -> m.composition().components().size() > 1)
                        .toList();
        for (Material material : joined) {
            reordered(claims, material).ifPresent(conflicts::add);
            joined.stream()
                    .filter(other -> isMisprint(claims, material, other))
                    .findFirst()
                    .ifPresent(other -> conflicts.add(otherPhase(claims, material, other)));
        }
        return conflicts;
    }

    private static Optional<Conflict> reordered(Claims claims, Material material) {
        return claims.statements().stream()
                .filter(s -> s.claim().entity().equals(material.claim().entity()))
                .filter(s -> !Region.of(s).equals(Region.of(material)))
                .filter(s -> name(s).filter(name -> isReordered(material.name(), name)).isPresent())
                .findFirst()
                .map(other -> reordered(material, other));
    }

    private static Conflict reordered(Material material, Statement other) {
        return new Conflict(
                Kind.NAMING,
                Severity.SOFT,
                material.name(),
                Optional.empty(),
                "%s in %s, %s in %s"
                        .formatted(
                                material.name(),
                                Region.of(material).printed(),
                                name(other).orElse(""),
                                Region.of(other).printed()),
                List.of(Side.of(material), Side.of(other)));
    }

    private static boolean isReordered(String one, String other) {
        List<String> first = List.of(one.split("/", -1));
        List<String> second = List.of(other.split("/", -1));
        boolean formulas = first.stream().allMatch(part -> Formula.parse(part).isPresent());
        return formulas
                && !first.equals(second)
                && first.size() == second.size()
                && Set.copyOf(first).equals(Set.copyOf(second));
    }

    /// Whether the second name is the first one's with another number in a formula.
    private static boolean isMisprint(Claims claims, Material material, Material other) {
        return differInOneStoichiometry(material.composition(), other.composition())
                && hasValues(claims, material)
                && !hasValues(claims, other)
                && !Collections.disjoint(sections(claims, material), sections(claims, other))
                && works(claims, material).size() == 1
                && works(claims, material).equals(works(claims, other));
    }

    private static boolean differInOneStoichiometry(Composition one, Composition other) {
        Set<String> first = new HashSet<>(one.components());
        Set<String> second = new HashSet<>(other.components());
        first.removeAll(other.components());
        second.removeAll(one.components());
        return one.components().size() == other.components().size()
                && one.supports().equals(other.supports())
                && first.size() == 1
                && second.size() == 1
                && elements(first).equals(elements(second))
                && !elements(first).isEmpty();
    }

    private static Set<String> elements(Set<String> formulas) {
        return formulas.stream()
                .flatMap(text -> Formula.parse(text).stream())
                .flatMap(formula -> formula.atoms().keySet().stream())
                .collect(Collectors.toSet());
    }

    private static boolean hasValues(Claims claims, Material material) {
        return of(claims, material).anyMatch(Measurement.class::isInstance);
    }

    private static Set<String> sections(Claims claims, Material material) {
        return of(claims, material)
                .map(s -> s.claim().evidence().section())
                .collect(Collectors.toSet());
    }

    private static Set<String> works(Claims claims, Material material) {
        return of(claims, material)
                .flatMap(s -> s.claim().cites().stream())
                .collect(Collectors.toSet());
    }

    private static Stream<Statement> of(Claims claims, Material material) {
        return claims.statements().stream()
                .filter(s -> s.claim().entity().equals(material.claim().entity()));
    }

    private static Conflict otherPhase(Claims claims, Material material, Material other) {
        return new Conflict(
                Kind.NAMING,
                Severity.HARD,
                material.name(),
                Optional.empty(),
                "%s in %s, %s in %s, both of reference %s"
                        .formatted(
                                material.name(),
                                Region.of(material).printed(),
                                other.name(),
                                Region.of(other).printed(),
                                works(claims, material).iterator().next()),
                List.of(Side.of(material), Side.of(other)));
    }

    /// The name as printed where a statement speaks of one material.
    private static Optional<String> name(Statement statement) {
        return switch (statement) {
            case Measurement it -> Optional.of(it.material());
            case Attribution it -> Optional.of(it.material());
            case Mechanism it -> Optional.of(it.material());
            case Synthesis it -> Optional.of(it.material());
            case Characterization it -> Optional.of(it.material());
            case Material it -> Optional.of(it.name());
            case Statement.Acronym _,
                    Statement.Junction _,
                    Statement.Comparison _,
                    Statement.Reaction _,
                    Statement.Challenge _,
                    Statement.Morphology _ ->
                    Optional.empty();
        };
    }
}
