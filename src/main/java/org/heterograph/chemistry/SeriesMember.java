package org.heterograph.chemistry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A formula with a free number as one of its series: `Na4-xKxFeV(PO4)3` at x = 0.05 is
/// `Na3.95K0.05FeV(PO4)3`, and at 0 `Na4FeV(PO4)3`.
public final class SeriesMember {
    private static final String COUNT = "\\d+(?:\\.\\d+)?(?:/\\d+)?";

    private static final String FREE = "(?:(?:%1$s)?%%1$s(?:/\\d)?)".formatted(COUNT);

    private static final MathContext FIGURES = new MathContext(6);

    private SeriesMember() {}

    /// Whether one element takes the place of another in it, as `B` that of `P` in `P3-xBx`. Where
    /// only one is free, as in `FeSx` or `NaxMnO2`, its number is not known or changes in the cell.
    public static boolean isSeries(Formula formula, String symbol) {
        return formula.atoms().entrySet().stream()
                        .filter(it -> !it.getKey().matches("[OHT]"))
                        .filter(it -> isFree(it.getValue(), symbol))
                        .count()
                > 1;
    }

    private static boolean isFree(Polynomial count, String symbol) {
        return count.terms().keySet().stream().anyMatch(it -> it.contains(symbol));
    }

    /// Whether one of the numbers of a formula is free.
    public static boolean has(Formula formula, String symbol) {
        return formula.atoms().values().stream().anyMatch(it -> isFree(it, symbol));
    }

    /// The formula with a symbol of one letter filled in; absent where it has none.
    ///
    /// @param value `0.05`, `1/6`
    public static Optional<Formula> of(Formula formula, String symbol, String value) {
        if (!has(formula, symbol)) {
            return Optional.empty();
        }
        Pattern subscript =
                Pattern.compile(
                        "(?<unit>[A-Z][a-z]?|\\)|\\])(?<count>(?:%1$s|%2$s)(?:[-+](?:%2$s|%1$s)){0,2})(?![a-z])"
                                .formatted(COUNT, FREE.formatted(symbol)));
        Matcher match = subscript.matcher(formula.text());
        StringBuilder text = new StringBuilder();
        while (match.find()) {
            String count = match.group("count");
            boolean free = count.contains(symbol);
            match.appendReplacement(
                    text,
                    Matcher.quoteReplacement(
                            free
                                    ? filled(
                                            match.group("unit"),
                                            count,
                                            symbol,
                                            FormulaReader.number(value))
                                    : match.group()));
        }
        match.appendTail(text);
        return Formula.parse(text.toString()).filter(it -> !has(it, symbol));
    }

    private static String filled(String unit, String count, String symbol, BigDecimal value) {
        Polynomial polynomial = FormulaReader.polynomial(count);
        if (polynomial == null
                || !polynomial.terms().keySet().stream()
                        .allMatch(it -> it.isEmpty() || it.equals(symbol))) {
            return unit + count;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<String, BigDecimal> term : polynomial.terms().entrySet()) {
            sum =
                    sum.add(
                            term.getKey().equals(symbol)
                                    ? term.getValue().multiply(value)
                                    : term.getValue());
        }
        BigDecimal rounded =
                sum.round(FIGURES).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        boolean bracket = unit.equals(")") || unit.equals("]");
        if (rounded.signum() <= 0 && !bracket) {
            return "";
        }
        return unit + (rounded.compareTo(BigDecimal.ONE) == 0 ? "" : rounded.toPlainString());
    }

    /// Whether a formula without free numbers is of a series: what is fixed in the series it has,
    /// and no other element.
    public static boolean isMember(Formula member, Formula series) {
        return !member.atoms().isEmpty()
                && member.atoms().values().stream().allMatch(Polynomial::isConstant)
                && series.atoms().keySet().containsAll(member.atoms().keySet())
                && series.atoms().entrySet().stream()
                        .filter(it -> it.getValue().isConstant())
                        .allMatch(it -> it.getValue().equals(member.count(it.getKey())));
    }

    /// Whether two formulas have the same elements in the same numbers, but for rounding.
    public static boolean isSame(Formula one, Formula other) {
        return one.atoms().keySet().equals(other.atoms().keySet())
                && one.atoms().entrySet().stream()
                        .allMatch(it -> isClose(it.getValue(), other.count(it.getKey())));
    }

    private static boolean isClose(Polynomial one, Polynomial other) {
        return one.isConstant()
                && other.isConstant()
                && Math.abs(one.constantTerm() - other.constantTerm()) < 0.006;
    }
}
