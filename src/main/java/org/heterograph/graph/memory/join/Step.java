package org.heterograph.graph.memory.join;

/// A part of a join, within those before it: finds one value after the other for its variables, or
/// lets those pass that are there.
sealed interface Step permits PatternStep, OptionalStep, NumberStep, ExpressionStep, ExistsStep {
    /// Begins, with what the steps before have found.
    void open();

    /// Goes on to what it finds next; false when there is no more, and its variables are free then.
    boolean advance();

    /// Frees its variables.
    void leave();
}
