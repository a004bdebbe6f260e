/// Joins over numbers of nodes: patterns and conditions in an order that follows from how much each
/// finds, one within the other.
///
/// In: a pattern and rows to join it to ([org.heterograph.graph.memory.join.JoinPlan], read it
/// first). Out: rows ([org.heterograph.graph.memory.join.Row]) that hold numbers and give nodes
/// when
/// they are asked for one. [org.heterograph.graph.memory.join.Search] takes the steps;
/// [org.heterograph.graph.memory.join.Reach] follows `broader+`.
@NullMarked
package org.heterograph.graph.memory.join;

import org.jspecify.annotations.NullMarked;
