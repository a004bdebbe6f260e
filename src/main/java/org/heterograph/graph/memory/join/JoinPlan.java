package org.heterograph.graph.memory.join;

import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.heterograph.graph.memory.index.NodeNumbers;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/// How patterns and conditions are searched for: which first, and each condition as soon as its
/// variables are known.
public final class JoinPlan {
    private final Fans fans;
    private final ExecutionContext context;
    private final Slots slots;
    private final LiveRow live = new LiveRow();
    private final Search search;

    /// @param first of the rows that the patterns are joined to, if there is any
    public JoinPlan(Pattern pattern, @Nullable Binding first, Fans fans, ExecutionContext context) {
        this.fans = fans;
        this.context = context;
        this.slots = new Slots(numbers());
        Set<Var> bound = first == null ? Set.of() : first.varsMentioned();
        ToIntFunction<Var> values =
                it -> first == null ? NodeNumbers.NONE : Row.number(first, it, numbers());
        this.search = search(pattern, bound, values);
    }

    Search search() {
        return search;
    }

    Slots slots() {
        return slots;
    }

    LiveRow live() {
        return live;
    }

    NodeNumbers numbers() {
        return fans.graph().numbers();
    }

    private Search search(Pattern pattern, Set<Var> bound, ToIntFunction<Var> values) {
        List<Triple> ordered =
                pattern.triples().size() < 2
                        ? pattern.triples()
                        : new JoinOrder(fans, numbers(), bound, values).order(pattern.triples());
        Set<Var> open = pattern.variables();
        List<Expr> waiting = new ArrayList<>(pattern.conditions());
        List<Step> steps = new ArrayList<>();
        tell(waiting, open, bound, steps);
        for (Triple triple : ordered) {
            steps.add(new PatternStep(triple, fans.graph(), slots));
            open.removeAll(Pattern.variables(List.of(triple)));
            tell(waiting, open, bound, steps);
        }
        for (Pattern optional : pattern.optionals()) {
            steps.add(new OptionalStep(further(optional, bound)));
            open.removeAll(optional.variables());
            tell(waiting, open, bound, steps);
        }
        waiting.forEach(it -> steps.add(condition(it, bound)));
        return new Search(steps, context.getCancelSignal());
    }

    /// Adds the conditions that wait for nothing any more. What looks for other triples comes last.
    ///
    /// @param open variables that are bound by patterns to come
    private void tell(List<Expr> waiting, Set<Var> open, Set<Var> bound, List<Step> steps) {
        for (Expr it : List.copyOf(waiting)) {
            boolean told = it.getVarsMentioned().stream().noneMatch(open::contains);
            if (told && !looksFurther(it)) {
                steps.add(condition(it, bound));
                waiting.remove(it);
            }
        }
    }

    private static boolean looksFurther(Expr it) {
        if (it instanceof ExprFunctionOp) {
            return true;
        }
        return it.isFunction()
                && it.getFunction().getArgs().stream().anyMatch(JoinPlan::looksFurther);
    }

    private Step condition(Expr it, Set<Var> bound) {
        Optional<Pattern> more =
                it instanceof E_Exists || it instanceof E_NotExists
                        ? Pattern.of(((ExprFunctionOp) it).getGraphPattern())
                        : Optional.empty();
        if (more.isPresent()) {
            return new ExistsStep(further(more.get(), bound), it instanceof E_Exists);
        }
        ExpressionStep plain = new ExpressionStep(it, live, context);
        Optional<NumberTest> number = NumberTest.of(it);
        return number.isPresent() ? new NumberStep(number.get(), plain, slots, numbers()) : plain;
    }

    /// A search within this one.
    private Search further(Pattern more, Set<Var> bound) {
        Set<Var> known = new HashSet<>(bound);
        known.addAll(slots.names());
        return search(more, known, _ -> NodeNumbers.NONE);
    }
}
