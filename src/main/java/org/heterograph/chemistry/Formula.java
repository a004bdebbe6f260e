package org.heterograph.chemistry;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// A chemical formula: which elements, how many of each, which charge.
///
/// @param text plain ASCII as it was read (`Fe1-xS`, `Na0.67MnO2`)
/// @param atoms number of each element; `T` stands for the surface groups of an MXene
/// @param charge of an ion, 0 for a compound
public record Formula(String text, Map<String, Polynomial> atoms, int charge) {
    /// Pseudo-element of MXene formulas, the groups that end the surface.
    public static final String SURFACE_GROUPS = "T";

    public Formula {
        atoms = java.util.Collections.unmodifiableMap(new TreeMap<>(atoms));
    }

    /// Reads a formula printed in plain text, with any dash as minus; absent where it is none.
    ///
    /// `NaxSnS2`, `Co1−xS`, `(NH4)2MoS4`, `Na2MoO4·2H2O`, `SnS1.4Se0.6`, `Ti3C2Tx`, `Na+`,
    /// `MoO4^2-`
    public static Optional<Formula> parse(String printed) {
        return FormulaReader.read(printed);
    }

    public Polynomial count(String element) {
        return atoms.getOrDefault(element, Polynomial.ZERO);
    }

    public boolean has(String element) {
        return atoms.containsKey(element);
    }

    public boolean isMxene() {
        return atoms.containsKey(SURFACE_GROUPS);
    }

    /// Mass of a formula unit in g/mol; absent with symbols in it or groups of unknown mass.
    public OptionalDouble molarMass() {
        double mass = 0;
        for (Map.Entry<String, Polynomial> atom : atoms.entrySet()) {
            Optional<Double> weight = ChemicalElement.weight(atom.getKey());
            if (weight.isEmpty() || !atom.getValue().isConstant()) {
                return OptionalDouble.empty();
            }
            mass += weight.get() * atom.getValue().constantTerm();
        }
        return OptionalDouble.of(mass);
    }

    /// Capacity in mAh/g when a formula unit takes up so many electrons: n·F / (3.6·M).
    public OptionalDouble theoreticalCapacity(double electrons) {
        double faraday = 96_485.332;
        OptionalDouble mass = molarMass();
        return mass.isPresent()
                ? OptionalDouble.of(electrons * faraday / (3.6 * mass.getAsDouble()))
                : mass;
    }

    @Override
    public String toString() {
        return text;
    }
}
