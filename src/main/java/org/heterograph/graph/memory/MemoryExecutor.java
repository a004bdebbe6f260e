package org.heterograph.graph.memory;

import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.iterator.QueryIterProject;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.heterograph.graph.memory.group.DistinctRows;
import org.heterograph.graph.memory.group.GroupedRows;
import org.heterograph.graph.memory.group.SortedRows;
import org.heterograph.graph.memory.join.JoinPlan;
import org.heterograph.graph.memory.join.JoinPlan.Pattern;
import org.heterograph.graph.memory.join.Reach;
import org.heterograph.graph.memory.join.TripleJoin;

import java.util.List;
import java.util.Optional;

/// Runs over the copy in memory what can be run by numbers of nodes: patterns with their
/// conditions, OPTIONAL, GROUP BY, DISTINCT, ORDER BY, paths of one property. The rest is Jena's.
final class MemoryExecutor extends OpExecutor {
    private final MemoryGraph memory;

    MemoryExecutor(ExecutionContext context, MemoryGraph memory) {
        super(context);
        this.memory = memory;
    }

    @Override
    protected QueryIterator execute(OpBGP bgp, QueryIterator input) {
        Pattern pattern = new Pattern(bgp.getPattern().getList(), List.of());
        return pattern.triples().isEmpty() ? input : join(pattern, input, false);
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        Optional<Pattern> pattern = Pattern.of(filter);
        return pattern.isPresent()
                ? join(pattern.get(), input, false)
                : join(
                        new Pattern(List.of(), filter.getExprs().getList()),
                        exec(filter.getSubOp(), input),
                        false);
    }

    @Override
    protected QueryIterator execute(OpConditional optional, QueryIterator input) {
        Optional<Pattern> pattern = Pattern.of(optional.getRight());
        return pattern.isPresent()
                ? join(pattern.get(), exec(optional.getLeft(), input), true)
                : super.execute(optional, input);
    }

    private QueryIterator join(Pattern pattern, QueryIterator input, boolean optional) {
        QueryIterPeek rows = QueryIterPeek.create(input, execCxt);
        JoinPlan plan = new JoinPlan(pattern, rows.peek(), memory.fans(), execCxt);
        return new TripleJoin(plan, rows, optional, execCxt);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        return Reach.fits(path.getTriplePath())
                ? new Reach(path.getTriplePath(), memory.graph(), input, execCxt)
                : super.execute(path, input);
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        if (!GroupedRows.fits(group)) {
            return super.execute(group, input);
        }
        QueryIterator rows = exec(group.getSubOp(), input);
        return new GroupedRows(group, rows, memory.graph().numbers(), execCxt);
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        return sorted(order.getConditions(), SortedRows.ALL, order.getSubOp(), input);
    }

    @Override
    protected QueryIterator execute(OpTopN top, QueryIterator input) {
        return top.getSubOp() instanceof OpDistinct
                ? super.execute(top, input)
                : sorted(top.getConditions(), top.getLimit(), top.getSubOp(), input);
    }

    private QueryIterator sorted(
            List<SortCondition> conditions, long limit, Op sub, QueryIterator input) {
        return new SortedRows(
                conditions, limit, exec(sub, input), memory.graph().numbers(), execCxt);
    }

    @Override
    protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
        Op sub = distinct.getSubOp();
        if (!(sub instanceof OpProject project) || !(input instanceof QueryIterRoot)) {
            return super.execute(distinct, input);
        }
        QueryIterator rows = exec(project.getSubOp(), input);
        QueryIterator first =
                new DistinctRows(project.getVars(), rows, memory.graph().numbers(), execCxt);
        return QueryIterProject.create(first, project.getVars(), execCxt);
    }
}
