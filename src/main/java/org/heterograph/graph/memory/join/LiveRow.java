package org.heterograph.graph.memory.join;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/// What a join has found so far, as the conditions within it see it.
final class LiveRow {
    private Binding row = BindingFactory.binding();

    Binding get() {
        return row;
    }

    /// Goes on with another row of the input.
    void begin(Binding parent, Slots slots) {
        row = slots.live(parent);
    }
}
