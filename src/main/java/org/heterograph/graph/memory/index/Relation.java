package org.heterograph.graph.memory.index;

/// All triples of one predicate, from subjects to objects and back.
public final class Relation {
    private final int predicate;
    private final Ends objects = new Ends();
    private final Ends subjects = new Ends();
    private int size;

    Relation(int predicate) {
        this.predicate = predicate;
    }

    int predicate() {
        return predicate;
    }

    public int size() {
        return size;
    }

    /// How many subjects it has.
    public int subjectCount() {
        return objects.size();
    }

    /// How many subjects an object has.
    public int subjectsOf(int object) {
        int slot = subjects.slot(object);
        return slot == Ends.NONE ? 0 : subjects.count(slot);
    }

    /// How many objects a subject has.
    public int objectsOf(int subject) {
        int slot = objects.slot(subject);
        return slot == Ends.NONE ? 0 : objects.count(slot);
    }

    Ends objects() {
        return objects;
    }

    Ends subjects() {
        return subjects;
    }

    /// Looks through the shorter of the two lists.
    public boolean holds(int subject, int object) {
        int slot = objects.slot(subject);
        if (slot == Ends.NONE) {
            return false;
        }
        int other = objects.count(slot) == 1 ? Ends.NONE : subjects.slot(object);
        return other != Ends.NONE && subjects.count(other) < objects.count(slot)
                ? subjects.holds(other, subject)
                : objects.holds(slot, object);
    }

    boolean add(int subject, int object) {
        if (holds(subject, object)) {
            return false;
        }
        objects.add(subject, object);
        subjects.add(object, subject);
        size++;
        return true;
    }

    boolean remove(int subject, int object) {
        if (!holds(subject, object)) {
            return false;
        }
        objects.remove(subject, object);
        subjects.remove(object, subject);
        size--;
        return true;
    }
}
