package org.heterograph.graph.memory.join;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.function.FunctionEnv;

/// A condition that Jena tells of.
final class ExpressionStep implements Step {
    private final Expr expression;
    private final LiveRow row;
    private final FunctionEnv env;
    private boolean told;

    ExpressionStep(Expr expression, LiveRow row, FunctionEnv env) {
        this.expression = expression;
        this.row = row;
        this.env = env;
    }

    @Override
    public void open() {
        told = false;
    }

    @Override
    public boolean advance() {
        if (told) {
            return false;
        }
        told = true;
        return expression.isSatisfied(row.get(), env);
    }

    @Override
    public void leave() {
        // Binds nothing.
    }
}
