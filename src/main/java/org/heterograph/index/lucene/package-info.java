/// The index on Lucene: how words become tokens, entries documents, requests queries.
///
/// Each of these is a package of its own; this one opens the index and keeps it. Read
/// [org.heterograph.index.lucene.LuceneIndex] first, then
/// [org.heterograph.index.lucene.analysis.Lexemes], which keeps formulas and units whole.
@NullMarked
package org.heterograph.index.lucene;

import org.jspecify.annotations.NullMarked;
