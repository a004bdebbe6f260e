package org.heterograph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.system.Txn;
import org.heterograph.graph.running.RunningQueries;
import org.heterograph.graph.running.WatchedExpressions;
import org.heterograph.graph.sparql.GraphQuery;
import org.heterograph.graph.sparql.GraphValue;
import org.heterograph.graph.sparql.InvalidQueryException;
import org.heterograph.graph.sparql.QueryForm;
import org.heterograph.graph.sparql.QueryTimeoutException;
import org.heterograph.graph.sparql.Rows;
import org.heterograph.graph.writing.Answer;
import org.heterograph.graph.writing.ResultFormat;
import org.heterograph.graph.writing.UnflushedOutput;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Asks queries of a dataset, each in a reading transaction and within its time.
final class Answers {
    private final DatasetGraph dataset;
    private final RunningQueries running;

    Answers(DatasetGraph dataset, RunningQueries running) {
        this.dataset = dataset;
        this.running = running;
    }

    static QueryForm form(String sparql) {
        Query query = parse(sparql);
        if (query.isSelectType()) {
            return QueryForm.ROWS;
        }
        return query.isAskType() ? QueryForm.TRUTH : QueryForm.GRAPH;
    }

    private static Query parse(String sparql) {
        try {
            return QueryFactory.create(sparql);
        } catch (QueryParseException e) {
            throw new InvalidQueryException(firstLines(String.valueOf(e.getMessage())), e);
        }
    }

    /// Place and fault, without the list of all that could have stood there.
    private static String firstLines(String message) {
        return message.lines().limit(2).map(String::strip).collect(Collectors.joining(" ")).strip();
    }

    void write(GraphQuery query, ResultFormat format, OutputStream out) {
        Query parsed = parse(query.sparql());
        QueryForm form = form(query.sparql());
        if (!format.fits(form)) {
            throw new InvalidQueryException(
                    form == QueryForm.GRAPH
                            ? "a query that makes a graph is answered as ttl, json or xml, not "
                                    + format
                            : "a query for rows is answered as csv, tsv, json or xml, not "
                                    + format);
        }
        try (OutputStream buffered = new UnflushedOutput(out)) {
            ask(
                    query,
                    parsed,
                    exec -> {
                        Answer.of(exec).write(format.rows(), format.graph(), buffered);
                        return true;
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Rows rows(GraphQuery query) {
        return ask(query, parse(query.sparql()), exec -> rows(exec.select()));
    }

    private static Rows rows(RowSet found) {
        List<String> columns = found.getResultVars().stream().map(Var::getVarName).toList();
        List<Map<String, GraphValue>> rows = new ArrayList<>();
        found.forEachRemaining(row -> rows.add(row(row)));
        return new Rows(columns, rows);
    }

    private static Map<String, GraphValue> row(Binding binding) {
        Map<String, GraphValue> row = new TreeMap<>();
        binding.forEach((variable, node) -> row.put(variable.getVarName(), Nodes.value(node)));
        return row;
    }

    boolean truth(GraphQuery query) {
        return ask(query, parse(query.sparql()), QueryExec::ask);
    }

    /// The query with its values in the places of their variables.
    static String written(GraphQuery query) {
        Map<Var, Node> values = new HashMap<>();
        query.values().forEach((name, value) -> values.put(Var.alloc(name), Nodes.node(value)));
        return QueryTransformOps.replaceVars(parse(query.sparql()), values).toString();
    }

    private <T> T ask(GraphQuery query, Query parsed, Function<QueryExec, T> answer) {
        try {
            return Txn.calculateRead(
                    dataset,
                    () -> {
                        try (QueryExec exec =
                                        exec(query, WatchedExpressions.in(parsed, query.sparql()));
                                RunningQueries.Place _ =
                                        running.enter(query.sparql(), exec, query.limit())) {
                            return answer.apply(exec);
                        }
                    });
        } catch (QueryCancelledException e) {
            throw new QueryTimeoutException(query.limit(), e);
        } catch (QueryExecException | QueryBuildException | QueryDeniedException e) {
            throw new InvalidQueryException(String.valueOf(e.getMessage()), e);
        }
    }

    private QueryExec exec(GraphQuery query, Query parsed) {
        QueryExecBuilder builder = QueryExec.dataset(dataset).query(parsed);
        query.values()
                .forEach(
                        (variable, value) ->
                                builder.substitution(Var.alloc(variable), Nodes.node(value)));
        return builder.build();
    }
}
