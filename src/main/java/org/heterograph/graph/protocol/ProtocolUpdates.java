package org.heterograph.graph.protocol;

import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;

/// Updates of the protocol. That request and update both name graphs is a fault of who asks, where
/// Fuseki takes it for its own.
final class ProtocolUpdates extends SPARQL_Update {
    private static final String BOTH = "using-graph-uri";

    @Override
    public void execute(HttpAction action) {
        try {
            super.execute(action);
        } catch (ActionErrorException e) {
            String message = String.valueOf(e.getMessage());
            if (message.contains(BOTH)) {
                ServletOps.errorBadRequest(message);
            }
            throw e;
        }
    }
}
