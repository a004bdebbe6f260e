package org.heterograph.graph.memory.join;

/// Whether something more is to be found, or nothing.
final class ExistsStep implements Step {
    private final Search search;
    private final boolean wanted;
    private boolean told;

    ExistsStep(Search search, boolean wanted) {
        this.search = search;
        this.wanted = wanted;
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
        search.begin();
        boolean found = search.next();
        search.leave();
        return found == wanted;
    }

    @Override
    public void leave() {
        // What was searched for is forgotten already.
    }
}
