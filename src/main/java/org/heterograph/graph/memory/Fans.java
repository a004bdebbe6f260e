package org.heterograph.graph.memory;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How many triples a pattern finds, about: counted up to a bound where things are named, and by a
/// sample where a variable will hold them.
final class Fans {
    private static final int BOUND = 2_000;
    private static final int SAMPLES = 24;
    private static final int SAMPLE_BOUND = 200;
    private static final int MOST = 1_000_000;

    private final Graph graph;
    private final Map<Node, Double> in = new ConcurrentHashMap<>();

    Fans(Graph graph) {
        this.graph = graph;
    }

    /// How many triples match, counted no further than a bound or 2,000.
    int count(Node predicate, Node object, double bound) {
        return count(Node.ANY, predicate, object, (int) Math.clamp(bound, 1, BOUND));
    }

    private int count(Node subject, Node predicate, Node object, int bound) {
        ExtendedIterator<Triple> found = graph.find(subject, predicate, object);
        int count = 0;
        while (count < bound && found.hasNext()) {
            found.next();
            count++;
        }
        found.close();
        return count;
    }

    /// How many subjects share an object of this predicate, as a triple taken at random sees it.
    double in(Node predicate) {
        return in.size() > MOST ? sample(predicate) : in.computeIfAbsent(predicate, this::sample);
    }

    private double sample(Node predicate) {
        ExtendedIterator<Triple> some = graph.find(Node.ANY, predicate, Node.ANY);
        int samples = 0;
        int sum = 0;
        while (samples < SAMPLES && some.hasNext()) {
            sum += count(Node.ANY, predicate, some.next().getObject(), SAMPLE_BOUND);
            samples++;
        }
        some.close();
        return samples == 0 ? 0 : (double) sum / samples;
    }
}
