/// Which documents have enough of the words of a question, found for all words at once as sets of
/// bits before any is weighed. [SomeOf] is the query, [Gathering] puts it in place of Lucene's.
@NullMarked
package org.heterograph.index.lucene.matching;

import org.jspecify.annotations.NullMarked;
