package org.heterograph.chemistry;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads formulas of materials, and tells them from acronyms, sites and symbols that look like
/// some: `SIBs`, `CV`, `Na2`, `In`.
final class MaterialFormula {
    /// Elements that are materials by themselves when named by a symbol of two letters.
    private static final Set<String> ELEMENTAL =
            Set.of(
                    "Sn", "Sb", "Bi", "Ge", "Si", "Na", "Li", "Fe", "Cu", "Ni", "Mo", "Ti", "Zn",
                    "Al", "Mg", "Ag", "Au", "Pt", "Pb", "Mn", "Cr", "Nb", "Ta", "Zr", "Ca", "Cd",
                    "Ga", "Te", "Se", "Ir", "Ru", "Rh", "Pd");

    /// Elements that come as molecules; other elements with a number are sites and layer types.
    private static final Set<String> MOLECULES =
            Set.of("H2", "N2", "O2", "F2", "Cl2", "Br2", "I2", "S8", "Se8", "P4");

    private static final Set<String> CAPITALS =
            Set.of(
                    "BN", "VN", "WN", "VC", "WC", "KOH", "CO", "NO", "KF", "KI", "WP", "VP", "BP",
                    "VO", "VS");

    private static final Pattern DIGIT_OR_SMALL = Pattern.compile("[\\da-z]");

    private MaterialFormula() {}

    /// The formula of an uncharged substance; absent for other words.
    static Optional<Formula> read(String printed) {
        return Formula.parse(printed).filter(MaterialFormula::isMaterial);
    }

    private static boolean isMaterial(Formula formula) {
        String text = formula.text();
        if (formula.charge() != 0 || text.length() < 2) {
            return false;
        }
        if (formula.atoms().size() == 1) {
            return ELEMENTAL.contains(text) || MOLECULES.contains(text);
        }
        return DIGIT_OR_SMALL.matcher(text).find() || CAPITALS.contains(text);
    }
}
