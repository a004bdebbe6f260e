package org.heterograph.chemistry;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Whether an equation holds the same atoms and the same charge on both sides, symbols kept.
///
/// @param imbalance element, or `charge`, to right minus left, for those that differ
public record Balance(Map<String, Polynomial> imbalance) {
    /// Key of the charge among the elements.
    public static final String CHARGE = "charge";

    public Balance {
        imbalance = java.util.Collections.unmodifiableMap(new TreeMap<>(imbalance));
    }

    public static Balance of(Reaction reaction) {
        Map<String, Polynomial> difference = new TreeMap<>();
        add(difference, reaction.right(), 1);
        add(difference, reaction.left(), -1);
        difference.values().removeIf(Polynomial::isZero);
        return new Balance(difference);
    }

    private static void add(Map<String, Polynomial> all, List<Species> side, int sign) {
        Polynomial factor = Polynomial.constant(java.math.BigDecimal.valueOf(sign));
        for (Species species : side) {
            Polynomial times = species.coefficient().times(factor);
            species.atoms()
                    .forEach((symbol, n) -> all.merge(symbol, n.times(times), Polynomial::plus));
            all.merge(CHARGE, species.charge().times(factor), Polynomial::plus);
        }
    }

    public boolean isMassBalanced() {
        return imbalance.keySet().stream().allMatch(CHARGE::equals);
    }

    public boolean isChargeBalanced() {
        return !imbalance.containsKey(CHARGE);
    }
}
