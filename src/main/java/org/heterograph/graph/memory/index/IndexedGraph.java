package org.heterograph.graph.memory.index;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.NullIterator;
import org.apache.jena.util.iterator.WrappedIterator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/// A graph in memory whose nodes have numbers. Many may read at a time while nobody writes.
public final class IndexedGraph extends GraphBase {
    private final NodeNumbers numbers = new NodeNumbers();
    private final Map<Integer, Relation> byPredicate = new HashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Relation none = new Relation(NodeNumbers.NONE);
    private int size;

    public NodeNumbers numbers() {
        return numbers;
    }

    /// A walk through its triples.
    public Matches matches() {
        return new Matches(this);
    }

    /// The triples of a predicate; an empty relation where there are none.
    public Relation relation(int predicate) {
        return byPredicate.getOrDefault(predicate, none);
    }

    public List<Relation> relations() {
        return Collections.unmodifiableList(relations);
    }

    Relation none() {
        return none;
    }

    @Override
    public void performAdd(Triple triple) {
        int predicate = numbers.add(triple.getPredicate());
        Relation relation = byPredicate.computeIfAbsent(predicate, this::begin);
        int subject = numbers.add(triple.getSubject());
        size += relation.add(subject, numbers.add(triple.getObject())) ? 1 : 0;
    }

    private Relation begin(int predicate) {
        Relation relation = new Relation(predicate);
        relations.add(relation);
        return relation;
    }

    @Override
    public void performDelete(Triple triple) {
        int subject = numbers.of(triple.getSubject());
        int object = numbers.of(triple.getObject());
        if (subject != NodeNumbers.NONE && object != NodeNumbers.NONE) {
            Relation relation = relation(numbers.of(triple.getPredicate()));
            size -= relation.remove(subject, object) ? 1 : 0;
        }
    }

    @Override
    protected int graphBaseSize() {
        return size;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return graphBaseFind(pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Node subject, Node predicate, Node object) {
        Matches matches = matches();
        return open(matches, subject, predicate, object)
                ? WrappedIterator.create(new Triples(matches))
                : NullIterator.instance();
    }

    @Override
    protected boolean graphBaseContains(Triple it) {
        Matches matches = matches();
        return open(matches, it.getSubject(), it.getPredicate(), it.getObject()) && matches.next();
    }

    private boolean open(Matches matches, Node subject, Node predicate, Node object) {
        int s = number(subject);
        int p = number(predicate);
        int o = number(object);
        if (isUnknown(s, subject) || isUnknown(p, predicate) || isUnknown(o, object)) {
            return false;
        }
        matches.open(s, p, o);
        return true;
    }

    private int number(Node node) {
        return node.isConcrete() ? numbers.of(node) : NodeNumbers.NONE;
    }

    private static boolean isUnknown(int number, Node node) {
        return number == NodeNumbers.NONE && node.isConcrete();
    }

    private final class Triples implements Iterator<Triple> {
        private final Matches matches;
        private boolean found;

        Triples(Matches matches) {
            this.matches = matches;
            this.found = matches.next();
        }

        @Override
        public boolean hasNext() {
            return found;
        }

        @Override
        public Triple next() {
            if (!found) {
                throw new NoSuchElementException("no more triples");
            }
            Triple triple =
                    Triple.create(
                            numbers.node(matches.subject()),
                            numbers.node(matches.predicate()),
                            numbers.node(matches.object()));
            found = matches.next();
            return triple;
        }
    }
}
