package org.heterograph.app;

import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.graph.sparql.GraphQuery;
import org.heterograph.graph.sparql.QueryForm;
import org.heterograph.graph.writing.ResultFormat;

import java.io.OutputStream;
import java.util.Optional;

/// The answer to a SPARQL query in a format that is asked for by name, or the usual one.
///
/// Prefixes that everybody uses need not be declared.
///
/// @param format that the answer is written in
/// @param mediaType of that format
public record Answer(
        KnowledgeGraph graph, GraphQuery query, ResultFormat format, String mediaType) {
    /// @param format `csv`, `tsv`, `json`, `xml`, `ttl`; empty or absent for CSV, of graphs Turtle
    /// @throws IllegalArgumentException for a format that is none or does not fit
    /// @throws org.heterograph.graph.sparql.InvalidQueryException for what is no query
    public static Answer to(GraphQuery query, Optional<String> format, KnowledgeGraph graph) {
        GraphQuery whole =
                new GraphQuery(Prefixes.declared(query.sparql()), query.values(), query.limit());
        QueryForm form = graph.form(whole.sparql());
        ResultFormat wanted =
                format.filter(name -> !name.isBlank())
                        .map(Answer::named)
                        .orElse(form == QueryForm.GRAPH ? ResultFormat.TTL : ResultFormat.CSV);
        if (!wanted.fits(form)) {
            throw new IllegalArgumentException(
                    "this query does not answer in "
                            + wanted
                            + (form == QueryForm.GRAPH
                                    ? "; take ttl, json or xml"
                                    : "; take csv, tsv, json or xml"));
        }
        return new Answer(graph, whole, wanted, wanted.mediaType(form));
    }

    private static ResultFormat named(String name) {
        return ResultFormat.named(name)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no format '"
                                                + name
                                                + "'; take csv, tsv, json, xml or ttl"));
    }

    /// Asks and writes; the stream stays open.
    public void write(OutputStream out) {
        graph.answer(query, format, out);
    }
}
