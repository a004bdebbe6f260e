/// Search as every door asks for it: the page, the command line, the API and SPARQL.
///
/// In: a [org.heterograph.app.search.Question] as typed. Out: hits, or the papers they stand in for
/// a reference manager; and questions that people keep, with what is new in them. Read
/// [org.heterograph.app.search.Searcher] first.
@NullMarked
package org.heterograph.app.search;

import org.jspecify.annotations.NullMarked;
