package org.heterograph.graph.memory.join;

import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.heterograph.graph.memory.index.NodeNumbers;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;

/// Joins what a search finds to the rows of an input, and makes a row only of what fits all its
/// steps.
public final class TripleJoin extends QueryIter1 {
    private final Search search;
    private final Slots slots;
    private final LiveRow live;
    private final NodeNumbers numbers;

    private @Nullable Binding parent;
    private Names ownNames = new Names(List.of());
    private int[] ownPlaces = new int[0];
    private @Nullable Binding next;

    public TripleJoin(JoinPlan plan, QueryIterator input, ExecutionContext context) {
        super(input, context);
        this.search = plan.search();
        this.slots = plan.slots();
        this.live = plan.live();
        this.numbers = plan.numbers();
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
                return row(at);
            } else {
                parent = null;
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
        return true;
    }

    /// Which of the variables the rows to come have by themselves.
    private void own(int[] places) {
        ownPlaces = places;
        ownNames = new Names(Arrays.stream(places).mapToObj(slots.names()::get).toList());
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
