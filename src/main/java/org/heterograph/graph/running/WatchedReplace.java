package org.heterograph.graph.running;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.sse.Tags;

import java.util.List;
import java.util.regex.Matcher;

/// `REPLACE(text, pattern, replacement, flags)`; what it makes has at most a million letters.
final class WatchedReplace extends ExprFunctionN {
    private static final int LONGEST = 1_000_000;

    private final WatchedPattern pattern = new WatchedPattern();

    WatchedReplace(ExprList arguments) {
        super(Tags.tagReplace, arguments);
    }

    @Override
    protected NodeValue evalSpecial(Binding row, FunctionEnv env) {
        List<NodeValue> values = getArgs().stream().map(it -> it.eval(row, env)).toList();
        NodeValue text = values.get(0);
        String flags = values.size() < 4 ? "" : WatchedPattern.words(values.get(3));
        Matcher matcher =
                pattern.matcher(
                        WatchedPattern.words(text),
                        WatchedPattern.words(values.get(1)),
                        flags,
                        env);
        String replaced = replaced(matcher, WatchedPattern.words(values.get(2)), text);
        return text.isLangString()
                ? NodeValue.makeLangString(replaced, text.getLang())
                : NodeValue.makeString(replaced);
    }

    private static String replaced(Matcher matcher, String replacement, NodeValue text) {
        StringBuilder replaced = new StringBuilder();
        try {
            while (matcher.find()) {
                matcher.appendReplacement(replaced, replacement);
                if (replaced.length() > LONGEST) {
                    throw new ExprEvalException("more than a million letters");
                }
            }
            return matcher.appendTail(replaced).toString();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("no replacement for " + text + ": " + replacement);
        }
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
        throw new IllegalStateException("evaluated in its surroundings");
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new WatchedReplace(arguments);
    }
}
