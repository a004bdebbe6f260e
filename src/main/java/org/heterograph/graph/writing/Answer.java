package org.heterograph.graph.writing;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsWriter;

import java.io.OutputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/// What a query answers with, of which the first row is known and the others are looked for while
/// it is written.
public sealed interface Answer {
    /// Rows of a SELECT.
    record OfRows(RowSet rows) implements Answer {}

    /// Yes or no.
    record OfTruth(boolean truth) implements Answer {}

    /// A graph or several.
    record OfGraph(Iterator<Quad> quads) implements Answer {}

    /// How many quads are remembered, so as to write none of them twice.
    int REMEMBERED = 1_000_000;

    /// Asks the query.
    static Answer of(QueryExec exec) {
        Query query = exec.getQuery();
        if (query.isSelectType()) {
            return new OfRows(begun(exec.select()));
        }
        if (query.isAskType()) {
            return new OfTruth(exec.ask());
        }
        if (!query.isConstructType() && !query.isDescribeType()) {
            throw new QueryExecException("no query of SPARQL");
        }
        return new OfGraph(begun(quads(exec, query)));
    }

    /// Looks for the first, so that what goes wrong before it is known before anything is written.
    @SuppressWarnings("ReturnValueIgnored")
    private static <T extends Iterator<?>> T begun(T found) {
        found.hasNext();
        return found;
    }

    private static Iterator<Quad> quads(QueryExec exec, Query query) {
        if (query.isDescribeType()) {
            return quads(exec.describe(GraphFactory.createDefaultGraph()).find());
        }
        Iterator<Quad> all =
                query.isConstructQuad() ? exec.constructQuads() : quads(exec.constructTriples());
        Set<Quad> seen = new HashSet<>();
        return Iter.filter(all, it -> seen.size() > REMEMBERED || seen.add(it));
    }

    private static Iterator<Quad> quads(Iterator<Triple> triples) {
        return Iter.map(triples, it -> Quad.create(Quad.defaultGraphNodeGenerated, it));
    }

    /// Writes all of it; the stream stays open.
    default void write(Lang rows, GraphFormat graph, OutputStream out) {
        switch (this) {
            case OfRows it -> writer(rows).write(out, it.rows());
            case OfTruth it -> writer(rows).write(out, it.truth());
            case OfGraph it -> {
                try (QuadWriter writer = new QuadWriter(graph, out)) {
                    it.quads()
                            .forEachRemaining(
                                    quad ->
                                            writer.write(
                                                    quad.getGraph(), List.of(quad.asTriple())));
                }
            }
        }
    }

    private static ResultsWriter writer(Lang language) {
        return ResultsWriter.create().lang(language).build();
    }
}
