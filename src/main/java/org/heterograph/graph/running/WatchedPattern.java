package org.heterograph.graph.running;

import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// A regular expression of a query, with the flags that XPath knows, kept while it stays the same
/// from
/// row to row.
final class WatchedPattern {
    private String source = "";
    private String flags = "";
    private @Nullable Pattern compiled;

    Matcher matcher(String text, String source, String flags, FunctionEnv env) {
        Pattern pattern = compiled;
        if (pattern == null || !source.equals(this.source) || !flags.equals(this.flags)) {
            pattern = compile(source, flags);
            this.source = source;
            this.flags = flags;
            compiled = pattern;
        }
        return pattern.matcher(new WatchedText(text, Context.getCancelSignal(env.getContext())));
    }

    private static Pattern compile(String source, String flags) {
        try {
            return Pattern.compile(source, mask(flags));
        } catch (PatternSyntaxException e) {
            throw new ExprEvalException("no regular expression: " + e.getMessage());
        }
    }

    private static int mask(String flags) {
        int mask = 0;
        for (int i = 0; i < flags.length(); i++) {
            char flag = flags.charAt(i);
            mask |=
                    switch (flag) {
                        case 'i' -> Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
                        case 'm' -> Pattern.MULTILINE;
                        case 's' -> Pattern.DOTALL;
                        case 'x' -> Pattern.COMMENTS;
                        case 'q' -> Pattern.LITERAL;
                        default ->
                                throw new ExprEvalException(
                                        "no flag of a regular expression: " + flag);
                    };
        }
        return mask;
    }

    /// The words of a plain or language-tagged string.
    static String words(NodeValue value) {
        if (!value.isString() && !value.isLangString()) {
            throw new ExprEvalException("no string: " + value);
        }
        return value.asNode().getLiteralLexicalForm();
    }
}
