package org.heterograph.chemistry;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A member of a reaction with its coefficient: `(4-x) Na+`, `2 Bi`, `x e-`.
///
/// @param formula absent for electrons
public record Species(Polynomial coefficient, Optional<Formula> formula) {
    private static final Pattern PRINTED =
            Pattern.compile(
                    "(?<coefficient>\\((?=[^()]{0,15}[a-z+-])[^()]{1,16}\\)|\\d+(?:\\.\\d+)?[+-]\\d{0,2}[xyz](?=[A-Z(e ])"
                            + "|\\d+(?:\\.\\d+)?(?:/\\d+)?[xyz]?(?:/\\d)?|[nxyz](?:/\\d)?(?=[A-Z(e ]))?\\s*(?<body>\\S{1,80})");

    /// `(s)`, `( aq )`, arrows of gas and precipitate.
    private static final Pattern STATE =
            Pattern.compile("\\s*\\(\\s?(?:s|l|g|aq|solid|liquid|gas)\\s?\\)$|\\s*[↑↓]$");

    private static final Pattern ELECTRON = Pattern.compile("e\\s?\\^?\\{?-\\}?|e");

    /// Reads a species as printed, dashes levelled; absent where it is none.
    static Optional<Species> parse(String printed) {
        Matcher match = PRINTED.matcher(STATE.matcher(printed.strip()).replaceFirst(""));
        if (!match.matches()) {
            return Optional.empty();
        }
        Polynomial coefficient = coefficient(match.group("coefficient"));
        String body = match.group("body");
        if (ELECTRON.matcher(body).matches()) {
            return Optional.of(new Species(coefficient, Optional.empty()));
        }
        return Formula.parse(body).map(formula -> new Species(coefficient, Optional.of(formula)));
    }

    private static Polynomial coefficient(@Nullable String printed) {
        if (printed == null) {
            return Polynomial.ONE;
        }
        Polynomial read = FormulaReader.polynomial(printed.replaceAll("[()\\s]", ""));
        return read == null ? Polynomial.ONE : read;
    }

    /// Whether it is an ion or the electron.
    public boolean isCharged() {
        return formula.isEmpty() || formula.get().charge() != 0;
    }

    /// Net charge of all that stand here.
    Polynomial charge() {
        int each = formula.map(Formula::charge).orElse(-1);
        return coefficient.times(Polynomial.constant(java.math.BigDecimal.valueOf(each)));
    }

    Map<String, Polynomial> atoms() {
        return formula.map(Formula::atoms).orElse(Map.of());
    }

    /// Plain ASCII: `(4-x) Na+`, `2 Bi`, `e-`.
    @Override
    public String toString() {
        String body = formula.map(Formula::text).orElse("e-");
        String number = coefficient.toString();
        if (number.equals("1")) {
            return body;
        }
        return (number.matches(".+[-+].*") ? "(" + number + ")" : number) + " " + body;
    }
}
