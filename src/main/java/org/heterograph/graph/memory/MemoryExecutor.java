package org.heterograph.graph.memory;

import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.optimize.TransformFilterPlacement;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterFilterExpr;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.Expr;

import java.util.List;
import java.util.Optional;

/// Runs patterns over the copy in memory: ordered by how much they find, filters as early as they
/// can be told, all triples of a pattern joined in one go.
class MemoryExecutor extends OpExecutor {
    final MemoryGraph memory;

    MemoryExecutor(ExecutionContext context, MemoryGraph memory) {
        super(context);
        this.memory = memory;
    }

    @Override
    protected QueryIterator execute(OpBGP bgp, QueryIterator input) {
        List<Triple> patterns = bgp.getPattern().getList();
        if (patterns.size() < 2) {
            return join(patterns, input);
        }
        QueryIterPeek peek = QueryIterPeek.create(input, execCxt);
        return join(order(patterns, peek), peek);
    }

    final QueryIterator join(List<Triple> patterns, QueryIterator input) {
        return patterns.isEmpty()
                ? input
                : new TripleJoin(memory.graph(), patterns, input, execCxt);
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        if (!(filter.getSubOp() instanceof OpBGP bgp)) {
            return super.execute(filter, input);
        }
        QueryIterPeek peek = QueryIterPeek.create(input, execCxt);
        BasicPattern ordered = BasicPattern.wrap(order(bgp.getPattern().getList(), peek));
        Op placed = TransformFilterPlacement.transform(filter.getExprs(), ordered);
        ExecutionContext plain = ExecutionContext.copy(execCxt);
        plain.setExecutor(context -> new InOrder(context, memory));
        return QC.execute(placed, peek, plain);
    }

    private List<Triple> order(List<Triple> patterns, QueryIterPeek input) {
        Binding first = input.peek();
        return first == null ? patterns : new JoinOrder(memory.fans()).order(patterns, first);
    }

    /// Takes patterns in the order in which they stand.
    private static final class InOrder extends MemoryExecutor {
        InOrder(ExecutionContext context, MemoryGraph memory) {
            super(context, memory);
        }

        @Override
        protected QueryIterator execute(OpBGP bgp, QueryIterator input) {
            return join(bgp.getPattern().getList(), input);
        }

        @Override
        protected QueryIterator execute(OpFilter filter, QueryIterator input) {
            QueryIterator rows = exec(filter.getSubOp(), input);
            for (Expr expression : filter.getExprs()) {
                rows = passing(rows, expression);
            }
            return rows;
        }

        private QueryIterator passing(QueryIterator rows, Expr expression) {
            Optional<NumberTest> numbers = NumberTest.of(expression);
            return numbers.isPresent()
                    ? new NumberFilter(rows, numbers.get(), expression, execCxt)
                    : new QueryIterFilterExpr(rows, expression, execCxt);
        }
    }
}
