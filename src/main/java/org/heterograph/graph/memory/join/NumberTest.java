package org.heterograph.graph.memory.join;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;

import java.util.Optional;

/// `?value >= 250` and the like, told from the numbers themselves where that is beyond doubt; what
/// is close, or no number, is left to the expression.
///
/// @param sign 1 where greater numbers pass, -1 where lesser ones do
record NumberTest(Var name, double limit, int sign) {
    private static final double CLOSE = 1e-9;

    /// What is known of a row.
    enum Verdict {
        PASSES,
        FAILS,
        OPEN
    }

    /// The test that an expression is, if it is one.
    static Optional<NumberTest> of(Expr expression) {
        return switch (expression) {
            case E_GreaterThan it -> of(it, 1);
            case E_GreaterThanOrEqual it -> of(it, 1);
            case E_LessThan it -> of(it, -1);
            case E_LessThanOrEqual it -> of(it, -1);
            default -> Optional.empty();
        };
    }

    private static Optional<NumberTest> of(ExprFunction2 it, int sign) {
        Expr left = it.getArg1();
        Expr right = it.getArg2();
        if (left.isVariable() && isNumber(right)) {
            return Optional.of(new NumberTest(left.asVar(), number(right), sign));
        }
        return right.isVariable() && isNumber(left)
                ? Optional.of(new NumberTest(right.asVar(), number(left), -sign))
                : Optional.empty();
    }

    private static boolean isNumber(Expr it) {
        return it.isConstant() && it.getConstant().isNumber();
    }

    private static double number(Expr it) {
        return it.getConstant().getDouble();
    }

    /// @param number not a number where the value is none
    Verdict on(double number) {
        double above = (number - limit) * sign;
        if (Double.isNaN(above) || Math.abs(above) <= CLOSE * Math.max(1, Math.abs(limit))) {
            return Verdict.OPEN;
        }
        return above > 0 ? Verdict.PASSES : Verdict.FAILS;
    }
}
