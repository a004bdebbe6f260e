package org.heterograph.graph.running;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.sse.Tags;

import java.util.List;

/// `REGEX(text, pattern, flags)`
final class WatchedRegex extends ExprFunctionN {
    private final WatchedPattern pattern = new WatchedPattern();

    WatchedRegex(ExprList arguments) {
        super(Tags.tagRegex, arguments);
    }

    @Override
    protected NodeValue evalSpecial(Binding row, FunctionEnv env) {
        List<NodeValue> values = getArgs().stream().map(it -> it.eval(row, env)).toList();
        String flags = values.size() < 3 ? "" : WatchedPattern.words(values.get(2));
        return NodeValue.booleanReturn(
                pattern.matcher(
                                WatchedPattern.words(values.get(0)),
                                WatchedPattern.words(values.get(1)),
                                flags,
                                env)
                        .find());
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        throw new IllegalStateException("evaluated in its surroundings");
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new WatchedRegex(arguments);
    }
}
