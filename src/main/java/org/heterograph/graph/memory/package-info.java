/// Answers from memory: the union of all graphs of a TDB2 store, held a second time in one of
/// Jena's
/// graphs in memory, so that a query need not read B+ trees and leave out what several papers say.
///
/// In: what a store holds when it is opened, and each change as it is committed. Out: a query
/// engine
/// that Jena finds by itself for every query of the default graph; queries that name graphs, and
/// all
/// queries while the memory lags behind, go to TDB2. Read
/// [org.heterograph.graph.memory.MirroredDataset] first, then
/// [org.heterograph.graph.memory.Mirror], which says when memory may answer;
/// [org.heterograph.graph.memory.JoinOrder] and [org.heterograph.graph.memory.TripleJoin] say how.
@NullMarked
package org.heterograph.graph.memory;

import org.jspecify.annotations.NullMarked;
