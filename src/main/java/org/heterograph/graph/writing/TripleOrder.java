package org.heterograph.graph.writing;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// One order of the triples of a graph, whatever order they came in.
public final class TripleOrder {
    private static final Comparator<Keyed> ORDER =
            Comparator.comparing(Keyed::subject)
                    .thenComparing(Keyed::predicate)
                    .thenComparing(Keyed::object);

    private record Keyed(String subject, String predicate, String object, Triple triple) {
        static Keyed of(Triple it) {
            return new Keyed(
                    NodeFmtLib.strNT(it.getSubject()),
                    NodeFmtLib.strNT(it.getPredicate()),
                    NodeFmtLib.strNT(it.getObject()),
                    it);
        }
    }

    private TripleOrder() {}

    public static List<Triple> sorted(Graph graph) {
        return sorted(graph.find().toList());
    }

    public static List<Triple> sorted(Collection<Triple> triples) {
        return triples.stream().map(Keyed::of).sorted(ORDER).map(Keyed::triple).toList();
    }
}
