package org.heterograph.graph.writing;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.heterograph.graph.sparql.QueryForm;

import java.util.Arrays;
import java.util.Optional;

/// How an answer is written: rows and yes or no in the formats of SPARQL 1.1, graphs in those of
/// RDF.
public enum ResultFormat {
    CSV("text/csv", "", ResultSetLang.RS_CSV),
    TSV("text/tab-separated-values", "", ResultSetLang.RS_TSV),
    /// Rows as SPARQL results in JSON, graphs as JSON-LD.
    JSON("application/sparql-results+json", "application/ld+json", ResultSetLang.RS_JSON),
    /// Rows as SPARQL results in XML, graphs as RDF/XML.
    XML("application/sparql-results+xml", "application/rdf+xml", ResultSetLang.RS_XML),
    /// For graphs only.
    TTL("", "text/turtle", ResultSetLang.RS_None);

    private final String rowsType;
    private final String graphType;
    private final Lang rows;

    ResultFormat(String rowsType, String graphType, Lang rows) {
        this.rowsType = rowsType;
        this.graphType = graphType;
        this.rows = rows;
    }

    /// The format by its name in lower case: `csv`, `tsv`, `json`, `xml`, `ttl`.
    public static Optional<ResultFormat> named(String name) {
        return Arrays.stream(values()).filter(it -> it.toString().equals(name)).findFirst();
    }

    /// Whether an answer of this form can be written so.
    public boolean fits(QueryForm form) {
        return !mediaType(form).isEmpty();
    }

    /// Empty where the two do not fit.
    public String mediaType(QueryForm form) {
        return form == QueryForm.GRAPH ? graphType : rowsType;
    }

    public Lang rows() {
        return rows;
    }

    public GraphFormat graph() {
        return switch (this) {
            case JSON -> GraphFormat.JSON_LD;
            case XML -> GraphFormat.RDF_XML;
            case TTL, CSV, TSV -> GraphFormat.TURTLE;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
