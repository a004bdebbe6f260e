package org.heterograph.graph.memory.join;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.heterograph.graph.memory.index.Canonical;
import org.heterograph.graph.memory.index.NodeNumbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A place for the number of each variable of a join. All places are known before the first value
/// is.
final class Slots {
    /// Of a variable that is not bound.
    static final int FREE = NodeNumbers.NONE;

    /// Of a value that the graph does not have.
    static final int UNKNOWN = -3;

    private final NodeNumbers numbers;
    private final List<Var> names = new ArrayList<>();
    private int[] values = new int[8];

    Slots(NodeNumbers numbers) {
        this.numbers = numbers;
    }

    /// The place of a variable, a new one when it has none.
    int of(Var name) {
        int place = names.indexOf(name);
        if (place >= 0) {
            return place;
        }
        names.add(name);
        if (names.size() > values.length) {
            values = Arrays.copyOf(values, names.size() * 2);
        }
        return names.size() - 1;
    }

    boolean has(Var name) {
        return names.contains(name);
    }

    List<Var> names() {
        return names;
    }

    int get(int place) {
        return values[place];
    }

    void set(int place, int number) {
        values[place] = number;
    }

    /// Takes the values of a row; what it does not have is free.
    void take(Binding row) {
        for (int i = 0; i < names.size(); i++) {
            values[i] = number(row, names.get(i));
        }
    }

    private int number(Binding row, Var name) {
        int number = Row.number(row, name, numbers);
        if (number != NodeNumbers.NONE || !row.contains(name)) {
            return number;
        }
        int canonical = numbers.of(Canonical.of(row.get(name)));
        return canonical == NodeNumbers.NONE ? UNKNOWN : canonical;
    }

    /// Whether exactly these places are free.
    boolean areFree(int[] places) {
        int next = 0;
        for (int i = 0; i < names.size(); i++) {
            if (values[i] == FREE && (next == places.length || places[next++] != i)) {
                return false;
            }
        }
        return next == places.length;
    }

    /// Which places are free.
    int[] free() {
        return IntStream.range(0, names.size()).filter(it -> values[it] == FREE).toArray();
    }

    /// The row as it is now, with what is found later too.
    Row live(Binding parent) {
        return new Row(parent, numbers, new Names(names), values);
    }
}
