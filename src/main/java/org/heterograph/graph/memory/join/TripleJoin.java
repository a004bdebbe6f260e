package org.heterograph.graph.memory.join;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.heterograph.graph.memory.index.NodeNumbers;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.NoSuchElementException;

/// Joins what a search finds to the rows of an input, and makes a row only of what fits all its
/// steps.
public final class TripleJoin extends QueryIter1 {
    private final Search search;
    private final Slots slots;
    private final LiveRow live;
    private final NodeNumbers numbers;

    private final boolean optional;

    private @Nullable Binding parent;
    private boolean found;
    private Var[] ownNames = new Var[0];
    private int[] ownPlaces = new int[0];
    private @Nullable Binding next;

    /// @param optional whether rows stay that nothing fits
    public TripleJoin(
            JoinPlan plan, QueryIterator input, boolean optional, ExecutionContext context) {
        super(input, context);
        this.search = plan.search();
        this.slots = plan.slots();
        this.live = plan.live();
        this.numbers = plan.numbers();
        this.optional = optional;
    }

    @Override
    protected boolean hasNextBinding() {
        if (next == null) {
            next = find();
        }
        return next != null;
    }

    @Override
    protected Binding moveToNextBinding() {
        Binding row = next;
        if (row == null) {
            throw new NoSuchElementException("no more rows");
        }
        next = null;
        return row;
    }

    private @Nullable Binding find() {
        while (true) {
            Binding at = parent;
            if (at == null) {
                if (!begin()) {
                    return null;
                }
            } else if (search.next()) {
                found = true;
                return row(at);
            } else {
                parent = null;
                if (optional && !found) {
                    return at;
                }
            }
        }
    }

    /// Begins with the next row of the input.
    private boolean begin() {
        QueryIterator input = getInput();
        if (!input.hasNext()) {
            return false;
        }
        Binding row = input.next();
        slots.take(row);
        if (!slots.areFree(ownPlaces)) {
            own(slots.free());
        }
        live.begin(row, slots);
        search.begin();
        parent = row;
        found = false;
        return true;
    }

    /// Which of the variables the rows to come have by themselves.
    private void own(int[] places) {
        ownPlaces = places;
        ownNames = Arrays.stream(places).mapToObj(slots.names()::get).toArray(Var[]::new);
    }

    private Binding row(Binding parent) {
        if (ownPlaces.length == 0) {
            return parent;
        }
        int[] values = new int[ownPlaces.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = slots.get(ownPlaces[i]);
        }
        return new Row(parent, numbers, ownNames, values);
    }

    @Override
    protected void closeSubIterator() {
        // Nothing to close.
    }

    @Override
    protected void requestSubCancel() {
        // Told by the signal.
    }
}
