package org.heterograph.graph.memory;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NullIterator;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;

/// Joins triple patterns one within the other, in the order given, and makes a row only of what
/// fits
/// them all.
final class TripleJoin extends QueryIter1 {
    private static final int NONE = -1;

    private final Graph graph;
    private final Step[] steps;
    private final Var[] names;
    private final @Nullable Node[] values;
    private final @Nullable AtomicBoolean cancelled;

    private Binding parent = org.apache.jena.sparql.engine.binding.BindingRoot.create();
    private Var[] ownNames = new Var[0];
    private int[] ownPlaces = new int[0];
    private int depth = NONE;
    private int work;
    private @Nullable Binding next;

    TripleJoin(Graph graph, List<Triple> patterns, QueryIterator input, ExecutionContext context) {
        super(input, context);
        this.graph = graph;
        List<Var> variables = new ArrayList<>();
        this.steps = patterns.stream().map(it -> new Step(it, variables)).toArray(Step[]::new);
        this.names = variables.toArray(Var[]::new);
        this.values = new Node[names.length];
        this.cancelled = context.getCancelSignal();
    }

    /// A pattern with places of values for its variables, and the triples that it goes through.
    private final class Step {
        private final Node[] nodes;
        private final int[] places = {NONE, NONE, NONE};
        private final boolean[] binds = new boolean[3];
        private ExtendedIterator<Triple> found = NullIterator.instance();

        Step(Triple pattern, List<Var> variables) {
            nodes =
                    new Node[] {
                        pattern.getSubject(),
                        pattern.getPredicate(),
                        Canonical.of(pattern.getObject())
                    };
            for (int i = 0; i < nodes.length; i++) {
                if (Var.isVar(nodes[i])) {
                    places[i] = place(Var.alloc(nodes[i]), variables);
                }
            }
        }

        private static int place(Var name, List<Var> variables) {
            if (!variables.contains(name)) {
                variables.add(name);
            }
            return variables.indexOf(name);
        }

        void open() {
            found = graph.find(given(0), given(1), given(2));
        }

        private Node given(int i) {
            if (places[i] == NONE) {
                return nodes[i];
            }
            Node value = values[places[i]];
            binds[i] = value == null;
            return value == null ? Node.ANY : value;
        }

        /// Takes the next triple that fits, and its values.
        boolean advance() {
            forget();
            while (found.hasNext()) {
                if (take(found.next())) {
                    return true;
                }
                forget();
            }
            return false;
        }

        private boolean take(Triple triple) {
            return take(0, triple.getSubject())
                    && take(1, triple.getPredicate())
                    && take(2, triple.getObject());
        }

        /// A variable that stands twice in a pattern is bound by its first place.
        private boolean take(int i, Node node) {
            if (!binds[i]) {
                return true;
            }
            Node value = values[places[i]];
            values[places[i]] = value == null ? node : value;
            return value == null || value.equals(node);
        }

        private void forget() {
            for (int i = 0; i < binds.length; i++) {
                if (binds[i]) {
                    values[places[i]] = null;
                }
            }
        }

        void close() {
            found.close();
        }
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
            if (depth == NONE && !begin()) {
                return null;
            }
            while (depth >= 0) {
                stopIfTold();
                if (!steps[depth].advance()) {
                    depth--;
                } else if (depth == steps.length - 1) {
                    return row();
                } else {
                    steps[++depth].open();
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
        parent = input.next();
        int own = 0;
        for (int i = 0; i < names.length; i++) {
            Node value = parent.get(names[i]);
            values[i] = value == null ? null : Canonical.of(value);
            own += value == null ? 1 : 0;
        }
        own(own);
        depth = 0;
        steps[0].open();
        return true;
    }

    /// Which of the variables the rows to come have by themselves; most often the same as before.
    private void own(int count) {
        boolean same = ownNames.length == count;
        for (int i = 0; same && i < count; i++) {
            same = values[ownPlaces[i]] == null;
        }
        if (same) {
            return;
        }
        ownNames = new Var[count];
        ownPlaces = new int[count];
        for (int i = 0, j = 0; i < names.length; i++) {
            if (values[i] == null) {
                ownNames[j] = names[i];
                ownPlaces[j++] = i;
            }
        }
    }

    private Binding row() {
        Node[] found = new Node[ownPlaces.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = values[ownPlaces[i]];
        }
        return new Row(parent, ownNames, found);
    }

    private void stopIfTold() {
        if ((++work & 0x3FF) == 0 && cancelled != null && cancelled.get()) {
            throw new QueryCancelledException();
        }
    }

    @Override
    protected void closeSubIterator() {
        for (Step step : steps) {
            step.close();
        }
    }

    @Override
    protected void requestSubCancel() {
        // Told by the signal.
    }
}
