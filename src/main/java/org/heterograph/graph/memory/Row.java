package org.heterograph.graph.memory;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Iterator;
import java.util.function.BiConsumer;

/// A row of an answer: the values of some variables beside those of the row that it continues.
final class Row extends BindingBase {
    private final Var[] names;
    private final Node[] values;

    /// @param names shared by all rows of a join
    Row(Binding parent, Var[] names, Node[] values) {
        super(parent);
        this.names = names;
        this.values = values;
    }

    @Override
    protected Iterator<Var> vars1() {
        return Arrays.asList(names).iterator();
    }

    @Override
    protected void forEach1(BiConsumer<Var, Node> action) {
        for (int i = 0; i < names.length; i++) {
            action.accept(names[i], values[i]);
        }
    }

    private int place(Var name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i] == name || names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    protected @Nullable Node get1(Var name) {
        int place = place(name);
        return place < 0 ? null : values[place];
    }

    @Override
    protected boolean contains1(Var name) {
        return place(name) >= 0;
    }

    @Override
    protected int size1() {
        return names.length;
    }

    @Override
    protected boolean isEmpty1() {
        return names.length == 0;
    }

    @Override
    protected Binding detachWithNewParent(Binding parent) {
        return new Row(parent, names, values);
    }
}
