package org.heterograph.graph.memory.join;

import org.apache.jena.query.QueryCancelledException;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/// Takes steps one within the other: finds each way in which all of them find something.
final class Search {
    private static final int BETWEEN_LOOKS = 0x3FF;
    private static final int OVER = -1;

    private final Step[] steps;
    private final @Nullable AtomicBoolean cancelled;
    private int depth = OVER;
    private int work;

    /// @param steps in the order to take them
    Search(List<Step> steps, @Nullable AtomicBoolean cancelled) {
        this.steps = steps.toArray(Step[]::new);
        this.cancelled = cancelled;
    }

    void begin() {
        depth = 0;
        if (steps.length > 0) {
            steps[0].open();
        }
    }

    /// Goes on to the next way; no steps at all are one.
    boolean next() {
        if (steps.length == 0) {
            return depth-- == 0;
        }
        while (depth >= 0) {
            stopIfTold();
            if (!steps[depth].advance()) {
                depth--;
            } else if (depth == steps.length - 1) {
                return true;
            } else {
                steps[++depth].open();
            }
        }
        return false;
    }

    /// Frees what it has found.
    void leave() {
        for (Step step : steps) {
            step.leave();
        }
        depth = OVER;
    }

    private void stopIfTold() {
        if ((++work & BETWEEN_LOOKS) == 0 && cancelled != null && cancelled.get()) {
            throw new QueryCancelledException();
        }
    }
}
