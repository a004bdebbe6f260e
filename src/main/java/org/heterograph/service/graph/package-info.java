/// The graph over HTTP: SPARQL, named queries, those that run, and exports.
@NullMarked
package org.heterograph.service.graph;

import org.jspecify.annotations.NullMarked;
