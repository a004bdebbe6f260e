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
                    "(?<coefficient>\\([^()]{1,16}\\)|\\d+(?:\\.\\d+)?(?:/\\d+)?[xyz]?|[xyz](?=[A-Z(e ]))?\\s*(?<body>\\S.*)");

    /// Reads a species as printed, dashes levelled; absent where it is none.
    static Optional<Species> parse(String printed) {
        Matcher match = PRINTED.matcher(printed.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        Polynomial coefficient = coefficient(match.group("coefficient"));
        String body = match.group("body").replaceAll("\\((?:s|l|g|aq)\\)$", "").strip();
        if (body.matches("e\\s?\\^?\\{?-\\}?|e")) {
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
