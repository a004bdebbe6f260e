package org.heterograph.linking;

import org.heterograph.chemistry.Formula;
import org.heterograph.chemistry.Polynomial;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes a phase so that all formulas of one composition are one text: elements in order of the
/// alphabet, numbers in two decimals, thirds whole, a cell of a lattice as its formula unit.
///
/// ```java
/// FormulaKey.of("Na3V2(PO4)3").equals(FormulaKey.of("Na3V2P3O12"))
/// ```
final class FormulaKey {
    private static final Pattern PREFIX = Pattern.compile("(?<prefix>[^-(]{1,8}-)(?=[A-Z(])(?<rest>.*)");
    private static final BigDecimal THIRD = BigDecimal.ONE.divide(BigDecimal.valueOf(3), 6, RoundingMode.HALF_UP);

    /// Authors write two thirds as 0.66, 0.67 or 0.667.
    private static final BigDecimal NEAR_A_THIRD = new BigDecimal("0.0075");

    private FormulaKey() {}

    /// The key of a phase with its prefix; what is no formula is its own.
    static String of(String phase) {
        Matcher prefixed = PREFIX.matcher(phase);
        String prefix = prefixed.matches() ? prefixed.group("prefix") : "";
        String rest = prefixed.matches() ? prefixed.group("rest") : phase;
        return Formula.parse(rest)
                .filter(it -> it.charge() == 0)
                .map(it -> prefix + written(it))
                .orElse(phase);
    }

    private static String written(Formula formula) {
        Map<String, Polynomial> atoms = new TreeMap<>(formula.atoms());
        atoms.remove(Formula.SURFACE_GROUPS);
        BigInteger unit = unit(atoms);
        StringBuilder text = new StringBuilder();
        atoms.forEach((element, number) -> text.append(element).append(written(number, unit)));
        return text.toString();
    }

    /// The greatest common divisor; 1 for fractions, symbols, and molecules with hydrogen.
    private static BigInteger unit(Map<String, Polynomial> atoms) {
        boolean whole =
                atoms.size() > 1
                        && !atoms.containsKey("H")
                        && atoms.values().stream().allMatch(FormulaKey::isWhole);
        return whole
                ? atoms.values().stream()
                        .map(it -> BigInteger.valueOf(Math.round(it.constantTerm())))
                        .reduce(BigInteger.ZERO, BigInteger::gcd)
                : BigInteger.ONE;
    }

    private static boolean isWhole(Polynomial number) {
        return number.isConstant()
                && number.constantTerm() >= 1
                && number.constantTerm() == Math.rint(number.constantTerm());
    }

    private static String written(Polynomial number, BigInteger unit) {
        if (!number.isConstant()) {
            return "(" + number + ")";
        }
        BigDecimal value =
                snapped(BigDecimal.valueOf(number.constantTerm()))
                        .divide(new BigDecimal(unit), 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return value.compareTo(BigDecimal.ONE) == 0 ? "" : value.toPlainString();
    }

    private static BigDecimal snapped(BigDecimal value) {
        BigDecimal thirds =
                value.multiply(BigDecimal.valueOf(3)).setScale(0, RoundingMode.HALF_UP).multiply(THIRD);
        boolean fraction = value.stripTrailingZeros().scale() > 1;
        boolean near = thirds.subtract(value).abs().compareTo(NEAR_A_THIRD) <= 0;
        return fraction && near ? thirds : value;
    }
}
