package org.heterograph.graph.sparql;

import java.time.Duration;

/// A query that was stopped because its time was over.
public final class QueryTimeoutException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public QueryTimeoutException(Duration limit, Throwable cause) {
        super(
                "the query took longer than %.1f s and was stopped: ask for less, or give it more time"
                        .formatted(limit.toMillis() / 1000.0),
                cause);
    }
}
