package org.heterograph.graph.memory.join;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Triple patterns, what may be there beside them, and conditions upon all of it.
///
/// @param optionals in the order in which they are looked for
public record Pattern(List<Triple> triples, List<Expr> conditions, List<Pattern> optionals) {
    public static final Pattern NOTHING = new Pattern(List.of(), List.of(), List.of());

    public Pattern {
        triples = List.copyOf(triples);
        conditions = List.copyOf(conditions);
        optionals = List.copyOf(optionals);
    }

    /// The pattern that an operation is, if it is one.
    public static Optional<Pattern> of(Op op) {
        return switch (op) {
            case OpBGP bgp ->
                    Optional.of(new Pattern(bgp.getPattern().getList(), List.of(), List.of()));
            case OpFilter filter ->
                    of(filter.getSubOp()).map(it -> it.where(filter.getExprs().getList()));
            case OpConditional optional ->
                    of(optional.getLeft())
                            .flatMap(left -> of(optional.getRight()).flatMap(left::optionally));
            case OpSequence sequence -> of(sequence.getElements());
            default -> Optional.empty();
        };
    }

    private static Optional<Pattern> of(List<Op> sequence) {
        Optional<Pattern> all = Optional.of(NOTHING);
        for (Op it : sequence) {
            all = all.flatMap(before -> of(it).flatMap(before::and));
        }
        return all;
    }

    /// The same, where conditions hold.
    public Pattern where(List<Expr> more) {
        return new Pattern(triples, joined(conditions, more), optionals);
    }

    /// The same beside something that may be there; nothing when a condition would see too much
    /// then.
    public Optional<Pattern> optionally(Pattern more) {
        return conditionsKnowAllButOf(more)
                ? Optional.of(new Pattern(triples, conditions, joined(optionals, List.of(more))))
                : Optional.empty();
    }

    /// Both at once; nothing when one has to come before the other.
    public Optional<Pattern> and(Pattern more) {
        return optionals.isEmpty() && conditionsKnowAllButOf(more)
                ? Optional.of(
                        new Pattern(
                                joined(triples, more.triples),
                                joined(conditions, more.conditions),
                                more.optionals))
                : Optional.empty();
    }

    /// Whether no condition names a variable that only the other pattern binds.
    private boolean conditionsKnowAllButOf(Pattern more) {
        Set<Var> others = more.variables();
        others.removeAll(variables());
        return conditions.stream()
                .flatMap(it -> it.getVarsMentioned().stream())
                .noneMatch(others::contains);
    }

    private static <T> List<T> joined(Collection<T> some, Collection<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /// All that it may bind.
    Set<Var> variables() {
        Set<Var> variables = variables(triples);
        optionals.forEach(it -> variables.addAll(it.variables()));
        return variables;
    }

    static Set<Var> variables(Collection<Triple> triples) {
        Set<Var> variables = new HashSet<>();
        for (Triple it : triples) {
            for (Node node : List.of(it.getSubject(), it.getPredicate(), it.getObject())) {
                if (Var.isVar(node)) {
                    variables.add(Var.alloc(node));
                }
            }
        }
        return variables;
    }
}
