/// The named graphs of the TDB2 store: what each is called, and how it is written and read.
///
/// In: triples of papers, graphs of other stores, what the program brings along. Out: which papers
/// are held, and graphs in the usual formats. Read
/// [org.heterograph.graph.store.GraphNames] first, then
/// [org.heterograph.graph.store.PaperGraphs].
@NullMarked
package org.heterograph.graph.store;

import org.jspecify.annotations.NullMarked;
