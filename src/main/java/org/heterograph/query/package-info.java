/// The named questions of `queries/`: SPARQL with a title, the question in words, and parameters.
///
/// In: the `.rq` files that the program carries, and values that people give. Out: a query to ask
/// the graph. A new question is one file, no code. Read
/// [org.heterograph.query.QueryCatalog] first.
@NullMarked
package org.heterograph.query;

import org.jspecify.annotations.NullMarked;
