package org.heterograph.graph.memory.index;

import java.util.List;

/// Walks through the triples that fit a pattern of numbers, and can be begun again with another.
///
/// ```java
/// Matches matches = graph.matches();
/// matches.open(NodeNumbers.NONE, property, bandGap);
/// while (matches.next()) {
///     count(matches.subject());
/// }
/// ```
public final class Matches {
    private static final int ANY = NodeNumbers.NONE;
    private static final int[] NO_LIST = {0};

    private enum Walk {
        NOTHING,
        ONE,
        OBJECTS,
        SUBJECTS,
        ALL
    }

    private final IndexedGraph graph;
    private List<Relation> rest = List.of();
    private int taken;

    private Walk walk = Walk.NOTHING;
    private Relation relation;
    private int[] list = NO_LIST;
    private int at;
    private int single = ANY;
    private int slot;

    private int wantedSubject;
    private int wantedObject;
    private int subject;
    private int object;

    Matches(IndexedGraph graph) {
        this.graph = graph;
        this.relation = graph.none();
    }

    public int subject() {
        return subject;
    }

    public int predicate() {
        return relation.predicate();
    }

    public int object() {
        return object;
    }

    /// Begins with a pattern; [NodeNumbers#NONE] fits all.
    public void open(int subject, int predicate, int object) {
        if (predicate != ANY) {
            open(subject, graph.relation(predicate), object);
            return;
        }
        wantedSubject = subject;
        wantedObject = object;
        rest = graph.relations();
        taken = 0;
        walk = Walk.NOTHING;
    }

    public void open(int subject, Relation relation, int object) {
        wantedSubject = subject;
        wantedObject = object;
        rest = List.of();
        taken = 0;
        begin(relation);
    }

    private void begin(Relation next) {
        relation = next;
        if (wantedSubject != ANY) {
            subject = wantedSubject;
            if (wantedObject != ANY) {
                object = wantedObject;
                walk = next.holds(subject, object) ? Walk.ONE : Walk.NOTHING;
            } else {
                walk = list(next.objects(), subject) ? Walk.OBJECTS : Walk.NOTHING;
            }
        } else if (wantedObject != ANY) {
            object = wantedObject;
            walk = list(next.subjects(), object) ? Walk.SUBJECTS : Walk.NOTHING;
        } else {
            slot = -1;
            list = NO_LIST;
            at = 1;
            single = ANY;
            walk = Walk.ALL;
        }
    }

    private boolean list(Ends ends, int key) {
        int found = ends.slot(key);
        if (found == Ends.NONE) {
            return false;
        }
        listAt(ends, found);
        return true;
    }

    private void listAt(Ends ends, int found) {
        single = ends.single(found);
        if (single < 0) {
            single = ANY;
            list = ends.list(found);
        } else {
            list = NO_LIST;
        }
        at = 1;
    }

    public boolean next() {
        while (!nextHere()) {
            if (taken == rest.size()) {
                return false;
            }
            begin(rest.get(taken++));
        }
        return true;
    }

    private boolean nextHere() {
        return switch (walk) {
            case NOTHING -> false;
            case ONE -> {
                walk = Walk.NOTHING;
                yield true;
            }
            case OBJECTS -> {
                object = end();
                yield object != ANY;
            }
            case SUBJECTS -> {
                subject = end();
                yield subject != ANY;
            }
            case ALL -> nextOfAll();
        };
    }

    private int end() {
        if (single != ANY) {
            int end = single;
            single = ANY;
            return end;
        }
        return at <= list[0] ? list[at++] : ANY;
    }

    private boolean nextOfAll() {
        object = end();
        Ends objects = relation.objects();
        while (object == ANY) {
            do {
                if (++slot >= objects.slots()) {
                    walk = Walk.NOTHING;
                    return false;
                }
            } while (objects.key(slot) < 0);
            subject = objects.key(slot);
            listAt(objects, slot);
            object = end();
        }
        return true;
    }
}
