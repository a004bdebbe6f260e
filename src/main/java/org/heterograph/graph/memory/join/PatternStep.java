package org.heterograph.graph.memory.join;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.heterograph.graph.memory.index.Canonical;
import org.heterograph.graph.memory.index.IndexedGraph;
import org.heterograph.graph.memory.index.Matches;
import org.heterograph.graph.memory.index.NodeNumbers;
import org.heterograph.graph.memory.index.Relation;
import org.jspecify.annotations.Nullable;

/// A triple pattern.
final class PatternStep implements Step {
    private static final int CONSTANT = -1;

    private final Slots slots;
    private final Matches matches;
    private final int[] places = {CONSTANT, CONSTANT, CONSTANT};
    private final int[] constants = new int[3];
    private final boolean[] binds = new boolean[3];

    /// Of a predicate that is named.
    private final @Nullable Relation relation;

    private boolean impossible;

    PatternStep(Triple pattern, IndexedGraph graph, Slots slots) {
        this.slots = slots;
        this.matches = graph.matches();
        place(0, pattern.getSubject(), graph.numbers());
        place(1, pattern.getPredicate(), graph.numbers());
        place(2, Canonical.of(pattern.getObject()), graph.numbers());
        this.relation = places[1] == CONSTANT ? graph.relation(constants[1]) : null;
    }

    private void place(int i, Node node, NodeNumbers numbers) {
        if (Var.isVar(node)) {
            places[i] = slots.of(Var.alloc(node));
            return;
        }
        int number = numbers.of(node);
        constants[i] = number == NodeNumbers.NONE ? Slots.UNKNOWN : number;
    }

    @Override
    public void open() {
        int subject = given(0);
        int predicate = given(1);
        int object = given(2);
        impossible =
                subject == Slots.UNKNOWN || predicate == Slots.UNKNOWN || object == Slots.UNKNOWN;
        if (impossible) {
            return;
        }
        if (relation == null) {
            matches.open(subject, predicate, object);
        } else {
            matches.open(subject, relation, object);
        }
    }

    private int given(int i) {
        if (places[i] == CONSTANT) {
            return constants[i];
        }
        int value = slots.get(places[i]);
        binds[i] = value == Slots.FREE;
        return value;
    }

    @Override
    public boolean advance() {
        leave();
        while (!impossible && matches.next()) {
            if (take(0, matches.subject())
                    && take(1, matches.predicate())
                    && take(2, matches.object())) {
                return true;
            }
            leave();
        }
        return false;
    }

    /// A variable that stands twice in a pattern is bound by its first place.
    private boolean take(int i, int number) {
        if (!binds[i]) {
            return true;
        }
        int value = slots.get(places[i]);
        slots.set(places[i], value == Slots.FREE ? number : value);
        return value == Slots.FREE || value == number;
    }

    @Override
    public void leave() {
        for (int i = 0; i < binds.length; i++) {
            if (binds[i]) {
                slots.set(places[i], Slots.FREE);
            }
        }
    }
}
