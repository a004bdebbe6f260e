package org.heterograph.graph.memory.join;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.heterograph.graph.memory.index.NodeNumbers;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// A row of an answer: numbers of nodes for some variables, beside the values of the row that it
/// continues.
public final class Row extends BindingBase {
    private final NodeNumbers numbers;
    private final Names names;
    private final int[] values;

    /// @param names shared by all rows of a join
    /// @param values a number a name, negative where it has none of its own
    Row(Binding parent, NodeNumbers numbers, Names names, int[] values) {
        super(parent);
        this.numbers = numbers;
        this.names = names;
        this.values = values;
    }

    /// The number of what a row holds for a variable, [NodeNumbers#NONE] when that is nothing or
    /// has no number.
    public static int number(Binding row, Var name, NodeNumbers numbers) {
        Binding at = row;
        while (at instanceof Row it && it.numbers == numbers) {
            int place = it.names.place(name);
            if (place >= 0 && it.values[place] >= 0) {
                return it.values[place];
            }
            at = it.parent;
        }
        Node node = at == null ? null : at.get(name);
        return node == null ? NodeNumbers.NONE : numbers.of(node);
    }

    /// For rows that change under who looks at them.
    void continueFrom(Binding parent) {
        this.parent = parent;
    }

    @Override
    protected Iterator<Var> vars1() {
        List<Var> bound = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            if (values[i] >= 0) {
                bound.add(names.at(i));
            }
        }
        return bound.iterator();
    }

    @Override
    protected @Nullable Node get1(Var name) {
        int place = names.place(name);
        return place < 0 || values[place] < 0 ? null : numbers.node(values[place]);
    }

    @Override
    protected boolean contains1(Var name) {
        int place = names.place(name);
        return place >= 0 && values[place] >= 0;
    }

    @Override
    protected int size1() {
        int size = 0;
        for (int value : values) {
            size += value < 0 ? 0 : 1;
        }
        return size;
    }

    @Override
    protected boolean isEmpty1() {
        return size1() == 0;
    }

    @Override
    protected Binding detachWithNewParent(Binding parent) {
        return new Row(parent, numbers, names, values.clone());
    }
}
