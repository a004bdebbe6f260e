/// Full text over papers: passages and facts, found by words, filters and numbers, each hit with
/// its place on the page.
///
/// In: an [org.heterograph.fact.Extraction] a paper, and a [org.heterograph.search.SearchRequest] a
/// question. Out: a [org.heterograph.index.SearchResult]. The index is a view: it can be thrown
/// away and built again from the extractions. Read [org.heterograph.index.SearchIndex] first; what
/// is indexed, [org.heterograph.index.Entries] says, whatever the engine.
@NullMarked
package org.heterograph.index;

import org.jspecify.annotations.NullMarked;
