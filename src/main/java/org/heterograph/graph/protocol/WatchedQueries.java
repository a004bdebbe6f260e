package org.heterograph.graph.protocol;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.heterograph.graph.running.RunningQueries;
import org.heterograph.graph.running.WatchedExpressions;
import org.heterograph.graph.writing.Acceptance;
import org.heterograph.graph.writing.GraphFormat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Queries of the protocol, each in the list of those that run while it does.
final class WatchedQueries extends SPARQL_QueryDataset {
    /// The header by which whoever asks names a key to stop the query with.
    static final String KEY = "Query-Key";

    private final RunningQueries running;
    private final Duration limit;
    private final Map<Long, RunningQueries.Place> places = new ConcurrentHashMap<>();

    WatchedQueries(RunningQueries running, Duration limit) {
        this.running = running;
        this.limit = limit;
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        String sparql = query.toString();
        QueryExec exec =
                super.createQueryExec(action, WatchedExpressions.in(query, sparql), dataset);
        String key = Optional.ofNullable(action.getRequestHeader(KEY)).orElse("");
        places.put(action.id, running.enter(sparql, key, exec, limit));
        return exec;
    }

    @Override
    protected void execute(String sparql, HttpAction action) {
        try {
            super.execute(sparql, action);
        } finally {
            RunningQueries.Place place = places.remove(action.id);
            if (place != null) {
                place.close();
            }
        }
    }

    /// Fuseki writes graphs in all formats but one, which the protocol names first.
    @Override
    protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
        Optional<Graph> graph = graph(result);
        GraphFormat format = Acceptance.format(action.getRequestHeader("Accept"));
        if (graph.isEmpty() || format != GraphFormat.RDF_XML) {
            super.sendResults(action, result, prologue);
            return;
        }
        action.setResponseContentType(format.mediaType());
        try (OutputStream out = action.getResponseOutputStream()) {
            RDFWriter.source(graph.get()).format(format.format()).output(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Graph> graph(QueryExecResult result) {
        if (result.isDataset() && !result.dataset().listGraphNodes().hasNext()) {
            return Optional.of(result.dataset().getDefaultGraph());
        }
        return result.isGraph() ? Optional.of(result.graph()) : Optional.empty();
    }
}
