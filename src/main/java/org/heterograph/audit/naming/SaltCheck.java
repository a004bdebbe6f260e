package org.heterograph.audit.naming;

import org.heterograph.audit.conflict.Check;
import org.heterograph.audit.conflict.Claims;
import org.heterograph.audit.conflict.Conflict;
import org.heterograph.audit.conflict.Conflict.Kind;
import org.heterograph.audit.conflict.Conflict.Severity;
import org.heterograph.audit.conflict.Conflict.Side;
import org.heterograph.audit.likeness.Values;
import org.heterograph.chemistry.Formula;
import org.heterograph.chemistry.Polynomial;
import org.heterograph.fact.Statement.Material;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The charges of a phosphate or sulfate of one transition metal add up with a state that the metal
/// can have: what alkali metals, oxygen, fluorine and whole polyanions leave to it lies between 0
/// and the most that it gives.
///
/// Plain oxides are left out, as their oxygen may give electrons too when alkali leaves. Soft, as
/// defects and groups that a formula leaves out add up too.
public final class SaltCheck implements Check {
    /// States of those that have one only beside oxygen.
    private static final Map<String, Integer> FIXED =
            Map.ofEntries(
                    Map.entry("Li", 1),
                    Map.entry("Na", 1),
                    Map.entry("K", 1),
                    Map.entry("Rb", 1),
                    Map.entry("Cs", 1),
                    Map.entry("Mg", 2),
                    Map.entry("Ca", 2),
                    Map.entry("Sr", 2),
                    Map.entry("Ba", 2),
                    Map.entry("Zn", 2),
                    Map.entry("Al", 3),
                    Map.entry("P", 5),
                    Map.entry("S", 6),
                    Map.entry("O", -2),
                    Map.entry("F", -1));

    /// The highest known state of each beside oxygen.
    private static final Map<String, Integer> MOST =
            Map.ofEntries(
                    Map.entry("Sc", 3),
                    Map.entry("Ti", 4),
                    Map.entry("V", 5),
                    Map.entry("Cr", 6),
                    Map.entry("Mn", 7),
                    Map.entry("Fe", 6),
                    Map.entry("Co", 4),
                    Map.entry("Ni", 4),
                    Map.entry("Cu", 3),
                    Map.entry("Y", 3),
                    Map.entry("Zr", 4),
                    Map.entry("Nb", 5),
                    Map.entry("Mo", 6),
                    Map.entry("Hf", 4),
                    Map.entry("Ta", 5),
                    Map.entry("W", 6));

    /// Oxygen atoms that a polyanion needs an atom of phosphorus or sulfur, of which the
    /// diphosphate
    /// has the fewest.
    private static final double LEAST_OXYGEN = 3.5;

    private static final double SLACK = 0.05;

    /// Beyond, the letters are no formula.
    private static final double FAR = 3;

    @Override
    public List<Conflict> check(Claims claims) {
        return claims.of(Material.class).stream()
                .flatMap(
                        material ->
                                material.formula().flatMap(Formula::parse).stream()
                                        .flatMap(f -> conflict(material, f).stream()))
                .toList();
    }

    private static Optional<Conflict> conflict(Material material, Formula formula) {
        return Salt.of(formula).filter(Salt::isImpossible).map(salt -> conflict(material, salt));
    }

    private static Conflict conflict(Material material, Salt salt) {
        return new Conflict(
                Kind.FORMULA,
                Severity.SOFT,
                material.name(),
                Optional.empty(),
                "%s needs %s with a charge of %s; it has between 0 and +%d"
                        .formatted(
                                material.name(),
                                salt.metal(),
                                Values.printed(Math.rint(salt.state() * 100) / 100),
                                MOST.get(salt.metal())),
                List.of(Side.of(material)));
    }

    /// @param state of the metal that makes the formula neutral
    private record Salt(String metal, double state) {
        /// The salt of one transition metal, if the formula tells all numbers.
        static Optional<Salt> of(Formula formula) {
            List<String> metals =
                    formula.atoms().keySet().stream().filter(MOST::containsKey).toList();
            boolean told =
                    formula.charge() == 0
                            && formula.has("O")
                            && formula.atoms().size() > 2
                            && metals.size() == 1
                            && formula.atoms().entrySet().stream().allMatch(Salt::isTold)
                            && hasWholeAnions(formula);
            return told ? Optional.of(of(formula, metals.getFirst())) : Optional.empty();
        }

        private static Salt of(Formula formula, String metal) {
            double others =
                    formula.atoms().keySet().stream()
                            .filter(FIXED::containsKey)
                            .mapToDouble(
                                    element ->
                                            FIXED.getOrDefault(element, 0)
                                                    * count(formula, element))
                            .sum();
            return new Salt(metal, -others / count(formula, metal));
        }

        private static boolean isTold(Map.Entry<String, Polynomial> atom) {
            return atom.getValue().isConstant()
                    && (FIXED.containsKey(atom.getKey()) || MOST.containsKey(atom.getKey()));
        }

        private static boolean hasWholeAnions(Formula formula) {
            double centres = count(formula, "P") + count(formula, "S");
            return centres > 0 && count(formula, "O") >= LEAST_OXYGEN * centres;
        }

        private static double count(Formula formula, String element) {
            return formula.count(element).constantTerm();
        }

        boolean isImpossible() {
            int most = MOST.getOrDefault(metal, 0);
            boolean isFormula = state > -FAR && state < most + FAR;
            return isFormula && (state > most + SLACK || state < -SLACK);
        }
    }
}
