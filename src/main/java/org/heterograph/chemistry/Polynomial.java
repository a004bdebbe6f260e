package org.heterograph.chemistry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/// A number that may hold symbols: `2`, `x`, `4-x`, `1.5x`. Kept exact to 12 figures.
///
/// @param terms coefficient of each product of symbols (`xx` for x²); the empty product is the
/// constant; zero coefficients are left out
public record Polynomial(Map<String, BigDecimal> terms) {
    private static final MathContext FIGURES = new MathContext(12);

    public static final Polynomial ZERO = new Polynomial(Map.of());
    public static final Polynomial ONE = constant(BigDecimal.ONE);

    public Polynomial {
        Map<String, BigDecimal> kept = new TreeMap<>();
        terms.forEach(
                (symbols, factor) -> {
                    BigDecimal rounded = factor.round(FIGURES).stripTrailingZeros();
                    if (rounded.abs().compareTo(new BigDecimal("1e-9")) > 0) {
                        kept.put(symbols, rounded);
                    }
                });
        terms = java.util.Collections.unmodifiableMap(kept);
    }

    public static Polynomial constant(BigDecimal value) {
        return new Polynomial(Map.of("", value));
    }

    public static Polynomial symbol(String symbol) {
        return new Polynomial(Map.of(symbol, BigDecimal.ONE));
    }

    public Polynomial plus(Polynomial other) {
        return merged(other, BigDecimal::add);
    }

    public Polynomial minus(Polynomial other) {
        return plus(other.times(constant(BigDecimal.ONE.negate())));
    }

    private Polynomial merged(Polynomial other, BinaryOperator<BigDecimal> sum) {
        Map<String, BigDecimal> all = new TreeMap<>(terms);
        other.terms.forEach((symbols, factor) -> all.merge(symbols, factor, sum));
        return new Polynomial(all);
    }

    public Polynomial times(Polynomial other) {
        Map<String, BigDecimal> product = new TreeMap<>();
        terms.forEach(
                (one, factor) ->
                        other.terms.forEach(
                                (two, by) ->
                                        product.merge(
                                                sorted(one + two),
                                                factor.multiply(by),
                                                BigDecimal::add)));
        return new Polynomial(product);
    }

    private static String sorted(String symbols) {
        return symbols.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    public boolean isZero() {
        return terms.isEmpty();
    }

    public boolean isConstant() {
        return terms.keySet().stream().allMatch(String::isEmpty);
    }

    /// The constant term.
    public double constantTerm() {
        return terms.getOrDefault("", BigDecimal.ZERO).doubleValue();
    }

    /// Plain ASCII: `4-x`, `2`, `-x+3`.
    @Override
    public String toString() {
        if (terms.isEmpty()) {
            return "0";
        }
        StringBuilder text = new StringBuilder();
        terms.forEach((symbols, factor) -> text.append(term(symbols, factor, text.isEmpty())));
        return text.toString();
    }

    private static String term(String symbols, BigDecimal factor, boolean first) {
        String sign = factor.signum() < 0 ? "-" : first ? "" : "+";
        String number = factor.abs().stripTrailingZeros().toPlainString();
        return sign + (symbols.isEmpty() ? number : (number.equals("1") ? "" : number) + symbols);
    }
}
