/// The graph at `/sparql`: the SPARQL 1.1 protocol and the graph store protocol.
///
/// Read [org.heterograph.graph.protocol.SparqlFilter] first. Plain queries are answered by
/// [org.heterograph.graph.protocol.QueryEndpoint], all else by Fuseki's own servlets.
@NullMarked
package org.heterograph.graph.protocol;

import org.jspecify.annotations.NullMarked;
