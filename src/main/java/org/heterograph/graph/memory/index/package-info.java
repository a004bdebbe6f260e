/// Triples in memory with a number for each node: a join compares numbers, and looks at a node only
/// when it is written or computed with.
///
/// In: triples, one by one. Out: a Jena graph ([org.heterograph.graph.memory.index.IndexedGraph],
/// read it first) that can also be walked by number
/// ([org.heterograph.graph.memory.index.Matches]). For each predicate there is a
/// [org.heterograph.graph.memory.index.Relation]: from subjects to objects and back.
@NullMarked
package org.heterograph.graph.memory.index;

import org.jspecify.annotations.NullMarked;
