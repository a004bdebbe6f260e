package org.heterograph.graph.memory.join;

import org.heterograph.graph.memory.index.NodeNumbers;

/// A condition that compares a variable with a number.
final class NumberStep implements Step {
    private final NumberTest test;
    private final ExpressionStep expression;
    private final Slots slots;
    private final NodeNumbers numbers;
    private final int place;
    private boolean told;

    /// @param expression the same, for what is too close to tell
    NumberStep(NumberTest test, ExpressionStep expression, Slots slots, NodeNumbers numbers) {
        this.test = test;
        this.expression = expression;
        this.slots = slots;
        this.numbers = numbers;
        this.place = slots.of(test.name());
    }

    @Override
    public void open() {
        told = false;
    }

    @Override
    public boolean advance() {
        if (told) {
            return false;
        }
        told = true;
        int number = slots.get(place);
        return switch (test.on(number < 0 ? Double.NaN : numbers.value(number))) {
            case PASSES -> true;
            case FAILS -> false;
            case OPEN -> isSatisfied();
        };
    }

    private boolean isSatisfied() {
        expression.open();
        return expression.advance();
    }

    @Override
    public void leave() {
        // Binds nothing.
    }
}
