package org.heterograph.graph.running;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

import java.util.Locale;

/// Puts regular expressions that can be stopped in the place of Jena's, which go on for ages on
/// `(a+)+b` whatever becomes of the query.
public final class WatchedExpressions extends ExprTransformCopy {
    private WatchedExpressions() {}

    /// The same query, which stops within REGEX and REPLACE when its time is over.
    ///
    /// @param sparql its text
    public static Query in(Query query, String sparql) {
        String text = sparql.toLowerCase(Locale.ROOT);
        if (!text.contains("regex") && !text.contains("replace")) {
            return query;
        }
        return QueryTransformOps.transform(
                query, new ElementTransformCopyBase(), new WatchedExpressions());
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        return switch (function) {
            case E_Regex _ -> new WatchedRegex(arguments);
            case E_StrReplace _ -> new WatchedReplace(arguments);
            default -> super.transform(function, arguments);
        };
    }
}
