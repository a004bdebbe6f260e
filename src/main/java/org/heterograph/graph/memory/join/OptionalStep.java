package org.heterograph.graph.memory.join;

/// What may be there: each way in which it is, or one in which its variables stay free.
final class OptionalStep implements Step {
    private enum State {
        FRESH,
        FOUND,
        OVER
    }

    private final Search search;
    private State state = State.OVER;

    OptionalStep(Search search) {
        this.search = search;
    }

    @Override
    public void open() {
        search.begin();
        state = State.FRESH;
    }

    @Override
    public boolean advance() {
        if (state == State.OVER) {
            return false;
        }
        if (search.next()) {
            state = State.FOUND;
            return true;
        }
        boolean first = state == State.FRESH;
        state = State.OVER;
        return first;
    }

    @Override
    public void leave() {
        search.leave();
        state = State.OVER;
    }
}
