/// The index on Lucene: how words become tokens, entries documents, requests queries.
///
/// Read [org.heterograph.index.lucene.LuceneIndex] first, then
/// [org.heterograph.index.lucene.Lexemes], which keeps formulas and units whole.
@NullMarked
package org.heterograph.index.lucene;

import org.jspecify.annotations.NullMarked;
