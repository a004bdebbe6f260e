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
import org.apache.jena.sparql.algebra.op.OpSequence;
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
import org.heterograph.graph.memory.join.Layer;
import org.heterograph.graph.memory.join.Pattern;
import org.heterograph.graph.memory.join.Reach;
import org.heterograph.graph.memory.join.TripleJoin;

import java.util.List;
import java.util.Optional;

/// Runs over the copy in memory what can be run by numbers of nodes: patterns with conditions,
/// OPTIONAL, GROUP BY, DISTINCT, ORDER BY, paths of one property. The rest is Jena's.
final class MemoryExecutor extends OpExecutor {
    private final MemoryGraph memory;

    MemoryExecutor(ExecutionContext context, MemoryGraph memory) {
        super(context);
        this.memory = memory;
    }

    @Override
    protected QueryIterator execute(OpBGP bgp, QueryIterator input) {
        return join(Layer.of(bgp), input);
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        return join(Layer.of(filter), input);
    }

    @Override
    protected QueryIterator execute(OpConditional optional, QueryIterator input) {
        Layer layer = Layer.of(optional);
        return layer.pattern().equals(Pattern.NOTHING)
                ? super.execute(optional, input)
                : join(layer, input);
    }

    private QueryIterator join(Layer layer, QueryIterator input) {
        return join(layer.pattern(), layer.base().map(it -> exec(it, input)).orElse(input));
    }

    /// Patterns that follow each other are put in an order together.
    @Override
    protected QueryIterator execute(OpSequence sequence, QueryIterator input) {
        QueryIterator rows = input;
        Pattern pattern = Pattern.NOTHING;
        for (Op it : sequence.getElements()) {
            Optional<Pattern> joined = Pattern.of(it).flatMap(pattern::and);
            if (joined.isEmpty()) {
                rows = join(pattern, rows);
                joined = Pattern.of(it);
                rows = joined.isPresent() ? rows : exec(it, rows);
            }
            pattern = joined.orElse(Pattern.NOTHING);
        }
        return join(pattern, rows);
    }

    private QueryIterator join(Pattern pattern, QueryIterator input) {
        if (pattern.equals(Pattern.NOTHING)) {
            return input;
        }
        QueryIterPeek rows = QueryIterPeek.create(input, execCxt);
        JoinPlan plan = new JoinPlan(pattern, rows.peek(), memory.fans(), execCxt);
        return new TripleJoin(plan, rows, execCxt);
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
