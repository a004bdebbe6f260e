/// Rows put together by numbers of nodes: GROUP BY with its aggregates, DISTINCT.
///
/// In: rows. Out: a row a group ([org.heterograph.graph.memory.group.GroupedRows], read it first)
/// or
/// the first of equal rows ([org.heterograph.graph.memory.group.DistinctRows]). Sums of doubles and
/// integers are taken from the numbers themselves; whatever else there is, Jena adds up.
@NullMarked
package org.heterograph.graph.memory.group;

import org.jspecify.annotations.NullMarked;
