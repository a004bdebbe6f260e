/// Which documents come first, how sure that is, and where a page of hits ends.
@NullMarked
package org.heterograph.index.lucene.ranking;

import org.jspecify.annotations.NullMarked;
