package org.heterograph.graph.memory;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterProcessBinding;
import org.apache.jena.sparql.expr.Expr;
import org.jspecify.annotations.Nullable;

/// Lets rows pass whose number lies on the right side of a limit.
final class NumberFilter extends QueryIterProcessBinding {
    private final NumberTest test;
    private final Expr expression;

    NumberFilter(QueryIterator input, NumberTest test, Expr expression, ExecutionContext context) {
        super(input, context);
        this.test = test;
        this.expression = expression;
    }

    @Override
    public @Nullable Binding accept(Binding row) {
        return switch (test.on(row)) {
            case PASSES -> row;
            case FAILS -> null;
            case OPEN -> expression.isSatisfied(row, getExecContext()) ? row : null;
        };
    }
}
