/// How a request becomes a query: words, filters, numbers, likeness, meanings.
@NullMarked
package org.heterograph.index.lucene.query;

import org.jspecify.annotations.NullMarked;
