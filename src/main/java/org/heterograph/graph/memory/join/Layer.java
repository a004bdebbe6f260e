package org.heterograph.graph.memory.join;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpFilter;

import java.util.Optional;

/// An operation as a pattern upon the rows of another one, so that several conditions and optional
/// patterns that follow each other are looked for at once.
///
/// @param base makes the rows; none where the pattern is all
public record Layer(Pattern pattern, Optional<Op> base) {

    public static Layer of(Op op) {
        Optional<Pattern> whole = Pattern.of(op);
        if (whole.isPresent()) {
            return new Layer(whole.get(), Optional.empty());
        }
        return switch (op) {
            case OpFilter filter -> {
                Layer below = of(filter.getSubOp());
                yield new Layer(below.pattern().where(filter.getExprs().getList()), below.base());
            }
            case OpConditional optional -> optionally(optional);
            default -> upon(Pattern.NOTHING, op);
        };
    }

    private static Layer optionally(OpConditional optional) {
        Optional<Pattern> more = Pattern.of(optional.getRight());
        if (more.isEmpty()) {
            return upon(Pattern.NOTHING, optional);
        }
        Layer below = of(optional.getLeft());
        return below.pattern()
                .optionally(more.get())
                .map(it -> new Layer(it, below.base()))
                .orElseGet(
                        () ->
                                upon(
                                        Pattern.NOTHING.optionally(more.get()).orElseThrow(),
                                        optional.getLeft()));
    }

    private static Layer upon(Pattern pattern, Op base) {
        return new Layer(pattern, Optional.of(base));
    }
}
