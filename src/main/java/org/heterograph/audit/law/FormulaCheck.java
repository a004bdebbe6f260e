package org.heterograph.audit.law;

import org.heterograph.audit.conflict.Check;
import org.heterograph.audit.conflict.Claims;
import org.heterograph.audit.conflict.Conflict;
import org.heterograph.audit.conflict.Conflict.Kind;
import org.heterograph.audit.conflict.Conflict.Severity;
import org.heterograph.audit.conflict.Conflict.Side;
import org.heterograph.audit.conflict.Region;
import org.heterograph.audit.likeness.Values;
import org.heterograph.chemistry.Formula;
import org.heterograph.fact.Statement.Material;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/// The metal of an oxide gives no more electrons than it has to give: Nb2O7 would ask seven of
/// niobium, which has five.
///
/// Only an oxide of one transition metal with several atoms of it, as one atom with its oxygens is
/// often a polyhedron (NbO6) or an anion (MoO4); and only where the paper also prints a possible
/// oxide of the same metal, so that one of the two is a misprint.
public final class FormulaCheck implements Check {
    private static final String OXYGEN = "O";

    /// Electrons that a transition metal has at most to give: its group, up to group 8.
    private static final Map<String, Integer> MOST =
            Map.ofEntries(
                    Map.entry("Sc", 3),
                    Map.entry("Y", 3),
                    Map.entry("La", 3),
                    Map.entry("Ti", 4),
                    Map.entry("Zr", 4),
                    Map.entry("Hf", 4),
                    Map.entry("V", 5),
                    Map.entry("Nb", 5),
                    Map.entry("Ta", 5),
                    Map.entry("Cr", 6),
                    Map.entry("Mo", 6),
                    Map.entry("W", 6),
                    Map.entry("Mn", 7));

    @Override
    public List<Conflict> check(Claims claims) {
        List<Oxide> oxides = claims.of(Material.class).stream().flatMap(Oxide::of).toList();
        List<Conflict> conflicts = new ArrayList<>();
        for (Oxide oxide : oxides) {
            if (oxide.isImpossible() && oxide.metals > 1 && oxide.isLeast()) {
                oxides.stream()
                        .filter(other -> other.metal.equals(oxide.metal) && !other.isImpossible())
                        .findFirst()
                        .ifPresent(other -> conflicts.add(conflict(oxide, other)));
            }
        }
        return conflicts;
    }

    private static Conflict conflict(Oxide wrong, Oxide right) {
        return new Conflict(
                Kind.FORMULA,
                Severity.HARD,
                wrong.material.name(),
                Optional.empty(),
                "%s in %s needs %s +%s, which gives %d at most; %s in %s"
                        .formatted(
                                wrong.material.name(),
                                Region.of(wrong.material).printed(),
                                wrong.metal,
                                Values.printed(wrong.state()),
                                MOST.get(wrong.metal),
                                right.material.name(),
                                Region.of(right.material).printed()),
                List.of(Side.of(wrong.material), Side.of(right.material)));
    }

    private record Oxide(Material material, String metal, double metals, double oxygens) {
        static Stream<Oxide> of(Material material) {
            return material.formula().flatMap(Formula::parse).stream()
                    .filter(formula -> formula.atoms().size() == 2 && formula.charge() == 0)
                    .flatMap(formula -> of(material, formula));
        }

        private static Stream<Oxide> of(Material material, Formula formula) {
            OptionalDouble oxygens = number(formula, OXYGEN);
            return formula.atoms().keySet().stream()
                    .filter(MOST::containsKey)
                    .filter(metal -> oxygens.isPresent() && number(formula, metal).isPresent())
                    .map(
                            metal ->
                                    new Oxide(
                                            material,
                                            metal,
                                            number(formula, metal).getAsDouble(),
                                            oxygens.getAsDouble()));
        }

        private static OptionalDouble number(Formula formula, String element) {
            boolean known = formula.has(element) && formula.count(element).isConstant();
            return known
                    ? OptionalDouble.of(formula.count(element).constantTerm())
                    : OptionalDouble.empty();
        }

        double state() {
            return 2 * oxygens / metals;
        }

        boolean isImpossible() {
            return state() > MOST.getOrDefault(metal, 0);
        }

        /// Whether the numbers have no common factor: else the formula tells of a cell.
        boolean isLeast() {
            return BigInteger.valueOf(Math.round(metals))
                    .gcd(BigInteger.valueOf(Math.round(oxygens)))
                    .equals(BigInteger.ONE);
        }
    }
}
