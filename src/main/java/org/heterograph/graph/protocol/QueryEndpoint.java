package org.heterograph.graph.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.heterograph.graph.http.BufferedResponse;
import org.heterograph.graph.running.RunningQueries;
import org.heterograph.graph.running.WatchedExpressions;
import org.heterograph.graph.writing.Answer;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Answers the queries that nearly all who ask send: one query, over the whole store, for a format
/// that streams. Whatever else the protocol knows is Fuseki's, which takes some milliseconds more.
final class QueryEndpoint {
    private static final String BASE = "http://server/unset-base/";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String BODY = "application/sparql-query";
    private static final String PARAMETER = "query";
    private static final int LONGEST = 1 << 20;

    private final DatasetGraph dataset;
    private final RunningQueries running;
    private final Duration limit;

    QueryEndpoint(DatasetGraph dataset, RunningQueries running, Duration limit) {
        this.dataset = dataset;
        this.running = running;
        this.limit = limit;
    }

    /// @return whether it was a query for here, which is answered then
    boolean answers(HttpServletRequest request, BufferedResponse response) throws IOException {
        Optional<Offer> offer = Offer.to(request);
        Optional<String> sparql = offer.isEmpty() ? Optional.empty() : query(request);
        if (offer.isEmpty() || sparql.isEmpty()) {
            return false;
        }
        try {
            answer(sparql.get(), key(request), offer.get(), response);
        } catch (QueryCancelledException e) {
            refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "time is over", e);
        } catch (QueryExecException | QueryBuildException | QueryDeniedException e) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, e.getMessage(), e);
        }
        return true;
    }

    /// The only thing that a request says beside its headers.
    private static Optional<String> query(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        String plain = type == null ? "" : type.split(";", 2)[0].strip();
        return switch (request.getMethod()) {
            case "GET" -> parameter(request);
            case "POST" ->
                    plain.equalsIgnoreCase(FORM)
                            ? parameter(request)
                            : plain.equalsIgnoreCase(BODY) ? body(request) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> parameter(HttpServletRequest request) {
        Map<String, String[]> all = request.getParameterMap();
        String[] queries = all.get(PARAMETER);
        return all.size() == 1 && queries != null && queries.length == 1 && !queries[0].isBlank()
                ? Optional.of(queries[0])
                : Optional.empty();
    }

    private static Optional<String> body(HttpServletRequest request) throws IOException {
        long length = request.getContentLengthLong();
        boolean plain =
                request.getQueryString() == null
                        && request.getHeader("Content-Encoding") == null
                        && length > 0
                        && length < LONGEST;
        return plain
                ? Optional.of(new String(request.getInputStream().readAllBytes(), UTF_8))
                : Optional.empty();
    }

    private static String key(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(WatchedQueries.KEY)).orElse("");
    }

    private void answer(String sparql, String key, Offer offer, BufferedResponse response)
            throws IOException {
        Query query;
        try {
            query = QueryFactory.create(sparql, BASE, Syntax.syntaxARQ);
        } catch (QueryException e) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, e.getMessage(), e);
            return;
        }
        dataset.begin(TxnType.READ);
        try (QueryExec exec =
                        QueryExec.dataset(dataset)
                                .query(WatchedExpressions.in(query, sparql))
                                .build();
                RunningQueries.Place _ = running.enter(sparql, key, exec, limit)) {
            write(exec, offer, response);
        } finally {
            dataset.end();
        }
    }

    /// What is not known before the first row is, comes before the header.
    private static void write(QueryExec exec, Offer offer, BufferedResponse response)
            throws IOException {
        Answer answer = Answer.of(exec);
        response.setHeader("Vary", "Accept");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType(
                answer instanceof Answer.OfGraph ? offer.graphType() : offer.rowsHeader());
        answer.write(offer.rows().rows(), offer.graph(), response.getOutputStream());
    }

    /// An answer that has begun breaks off.
    private static void refuse(
            BufferedResponse response, int status, @Nullable String why, QueryException cause)
            throws IOException {
        if (response.isCommitted()) {
            throw new IOException("an answer ended early", cause);
        }
        response.reset();
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write((why + "\n").getBytes(UTF_8));
    }
}
