/// Questions to the graph and their answers, as plain values: a query with values for its
/// variables ([org.heterograph.graph.sparql.GraphQuery], read it first), and rows
/// ([org.heterograph.graph.sparql.Rows]).
@NullMarked
package org.heterograph.graph.sparql;

import org.jspecify.annotations.NullMarked;
