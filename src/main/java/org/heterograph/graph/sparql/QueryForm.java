package org.heterograph.graph.sparql;

/// What a query answers with.
public enum QueryForm {
    /// SELECT
    ROWS,
    /// ASK
    TRUTH,
    /// CONSTRUCT and DESCRIBE
    GRAPH
}
