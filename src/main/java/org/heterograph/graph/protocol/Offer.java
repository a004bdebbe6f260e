package org.heterograph.graph.protocol;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.system.ConNeg;
import org.heterograph.graph.writing.GraphFormat;
import org.heterograph.graph.writing.ResultFormat;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;

/// How a request would have its answer written, be it rows or a graph.
///
/// @param rowsType media type of rows
record Offer(ResultFormat rows, String rowsType, GraphFormat graph) {
    private static final String UTF_8 = ";charset=UTF-8";

    /// Nothing where the request would rather have another format than those that stream.
    static Optional<Offer> to(HttpServletRequest request) {
        String rows = type(ConNeg.chooseContentType(request, DEF.rsOfferTable, null));
        String graph = type(ConNeg.chooseContentType(request, DEF.constructOffer, null));
        Optional<ResultFormat> ofRows = rows(rows.isEmpty() ? "application/json" : rows);
        Optional<GraphFormat> ofGraph = graph(graph.isEmpty() ? "text/turtle" : graph);
        return ofRows.flatMap(
                row ->
                        ofGraph.map(
                                it ->
                                        new Offer(
                                                row,
                                                rows.isEmpty()
                                                        ? row.mediaType(
                                                                org.heterograph.graph.sparql
                                                                        .QueryForm.ROWS)
                                                        : rows,
                                                it)));
    }

    private static String type(@Nullable MediaType type) {
        return type == null ? "" : type.getContentTypeStr();
    }

    private static Optional<ResultFormat> rows(String type) {
        return Optional.ofNullable(
                switch (type) {
                    case "application/sparql-results+json", "application/json" -> ResultFormat.JSON;
                    case "application/sparql-results+xml", "application/xml" -> ResultFormat.XML;
                    case "text/csv" -> ResultFormat.CSV;
                    case "text/tab-separated-values" -> ResultFormat.TSV;
                    default -> null;
                });
    }

    private static Optional<GraphFormat> graph(String type) {
        return Arrays.stream(GraphFormat.values())
                .filter(it -> it.mediaType().equals(type))
                .findFirst();
    }

    /// Media type of a graph.
    String graphType() {
        return graph.mediaType() + (graph == GraphFormat.RDF_XML ? "" : UTF_8);
    }

    /// Media type of rows, with its encoding where that is not in the answer itself.
    String rowsHeader() {
        return rowsType + (rows == ResultFormat.XML ? "" : UTF_8);
    }
}
