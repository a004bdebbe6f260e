package org.heterograph.audit.law;

import org.heterograph.audit.conflict.Check;
import org.heterograph.audit.conflict.Claims;
import org.heterograph.audit.conflict.Conflict;
import org.heterograph.audit.conflict.Conflict.Kind;
import org.heterograph.audit.conflict.Conflict.Severity;
import org.heterograph.audit.conflict.Conflict.Side;
import org.heterograph.fact.Statement.Junction;
import org.heterograph.fact.Statement.Sides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The built-in field points the way that the electrons went on contact; in a p-n junction
/// electrons
/// go from n to p, and from a metal into a p-type semiconductor (Zhang and Yates, Chem. Rev. 2012).
public final class JunctionCheck implements Check {
    @Override
    public List<Conflict> check(Claims claims) {
        List<Conflict> conflicts = new ArrayList<>();
        for (Junction junction : claims.of(Junction.class)) {
            if (!isOnContact(junction)) {
                continue;
            }
            fieldAgainstElectrons(junction).ifPresent(conflicts::add);
            electronsIntoTheWrongSide(junction).ifPresent(conflicts::add);
        }
        return conflicts;
    }

    private static boolean isOnContact(Junction junction) {
        return junction.state().isEmpty() || junction.state().get().equals("contact");
    }

    private static Optional<Conflict> fieldAgainstElectrons(Junction junction) {
        if (!isOpposite(junction.electrons(), junction.field())) {
            return Optional.empty();
        }
        return Optional.of(
                conflict(
                        junction,
                        Severity.HARD,
                        "electrons go %s but the field points %s; it points the way the electrons went"
                                .formatted(way(junction.electrons()), way(junction.field()))));
    }

    private static Optional<Conflict> electronsIntoTheWrongSide(Junction junction) {
        Optional<String> from = junction.electrons().first();
        Optional<String> pType = junction.doping().second();
        if (from.isEmpty() || !from.equals(pType) || isHomotype(junction)) {
            return Optional.empty();
        }
        boolean metal = junction.junctionType().filter(t -> t.contains("Schottky")).isPresent();
        return Optional.of(
                conflict(
                        junction,
                        metal ? Severity.SOFT : Severity.HARD,
                        "electrons go %s, out of the p-type side; they leave the %s"
                                .formatted(
                                        way(junction.electrons()),
                                        metal ? "metal" : "n-type side")));
    }

    private static boolean isHomotype(Junction junction) {
        return junction.junctionType().filter("p-p"::equals).isPresent();
    }

    private static boolean isOpposite(Sides one, Sides other) {
        return one.first().isPresent()
                && one.second().isPresent()
                && one.first().equals(other.second())
                && one.second().equals(other.first());
    }

    private static String way(Sides sides) {
        return "from " + sides.first().orElse("?") + " to " + sides.second().orElse("?");
    }

    private static Conflict conflict(Junction junction, Severity severity, String reason) {
        return new Conflict(
                Kind.PHYSICS,
                severity,
                junction.material(),
                Optional.empty(),
                reason,
                List.of(Side.of(junction)));
    }
}
