package org.heterograph.graph.memory.join;

import org.heterograph.graph.memory.index.IndexedGraph;
import org.heterograph.graph.memory.index.Matches;
import org.heterograph.graph.memory.index.NodeNumbers;
import org.heterograph.graph.memory.index.Relation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How many triples a pattern finds: counted where things are named, by a sample where a variable
/// will hold them.
public final class Fans {
    private static final int ANY = NodeNumbers.NONE;
    private static final int SAMPLES = 24;

    private final IndexedGraph graph;
    private final Map<Integer, Double> in = new ConcurrentHashMap<>();

    public Fans(IndexedGraph graph) {
        this.graph = graph;
    }

    IndexedGraph graph() {
        return graph;
    }

    /// How many triples match.
    ///
    /// @param predicate a number or [NodeNumbers#NONE] for all, and so the others
    double count(int subject, int predicate, int object) {
        if (predicate != ANY) {
            return count(subject, graph.relation(predicate), object);
        }
        double sum = 0;
        for (Relation it : graph.relations()) {
            sum += count(subject, it, object);
        }
        return sum;
    }

    private static double count(int subject, Relation relation, int object) {
        if (subject != ANY) {
            return object == ANY ? relation.objectsOf(subject) : 1;
        }
        return object == ANY ? relation.size() : relation.subjectsOf(object);
    }

    /// How many objects a subject has in the mean.
    double out(int predicate) {
        Relation relation = graph.relation(predicate);
        return (double) relation.size() / Math.max(1, relation.subjectCount());
    }

    /// How many subjects share an object of this predicate, as a triple taken at random sees it.
    double in(int predicate) {
        return in.computeIfAbsent(predicate, this::sample);
    }

    private double sample(int predicate) {
        Relation relation = graph.relation(predicate);
        Matches some = graph.matches();
        some.open(ANY, relation, ANY);
        int samples = 0;
        double sum = 0;
        while (samples < SAMPLES && some.next()) {
            sum += relation.subjectsOf(some.object());
            samples++;
        }
        return samples == 0 ? 0 : sum / samples;
    }
}
