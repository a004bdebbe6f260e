package org.heterograph.graph.memory.join;

import org.apache.jena.sparql.core.Var;

import java.util.Collection;

/// Variables of many rows, each with its place.
final class Names {
    private final Var[] names;
    private final int[] hashes;

    Names(Collection<Var> names) {
        this.names = names.toArray(Var[]::new);
        this.hashes = names.stream().mapToInt(Var::hashCode).toArray();
    }

    int size() {
        return names.length;
    }

    Var at(int place) {
        return names[place];
    }

    /// The place of a variable, -1 when it is none of these.
    int place(Var name) {
        int hash = name.hashCode();
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] == hash && names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
