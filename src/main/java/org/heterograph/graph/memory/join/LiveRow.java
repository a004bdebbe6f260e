package org.heterograph.graph.memory.join;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.jspecify.annotations.Nullable;

/// What a join has found so far, as the conditions within it see it.
final class LiveRow {
    private @Nullable Row row;

    Binding get() {
        Row known = row;
        return known == null ? BindingFactory.binding() : known;
    }

    /// Goes on with another row of the input. All variables of the join have a place by now.
    void begin(Binding parent, Slots slots) {
        if (row == null) {
            row = slots.live(parent);
        } else {
            row.continueFrom(parent);
        }
    }
}
