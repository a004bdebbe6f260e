package org.heterograph.graph.memory.group;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggAvg;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.AggSum;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/// Aggregates of a variable by numbers; all others are Jena's.
final class Aggregates {
    private Aggregates() {}

    static Accumulator begin(Aggregator it, Values values) {
        boolean ofVariable =
                it.getExprList() != null
                        && it.getExprList().size() == 1
                        && it.getExprList().get(0).isVariable();
        return ofVariable
                ? begin(it, it.getExprList().get(0).asVar(), values)
                : it.createAccumulator();
    }

    private static Accumulator begin(Aggregator it, Var name, Values values) {
        return switch (it) {
            case AggCountVar _ -> new Count(name, values);
            case AggCountVarDistinct _ -> new DistinctCount(name, values);
            case AggSum _ -> new Total(name, values, false);
            case AggAvg _ -> new Total(name, values, true);
            case AggMin _ -> new Extreme(name, values, -1);
            case AggMax _ -> new Extreme(name, values, 1);
            default -> it.createAccumulator();
        };
    }
}
