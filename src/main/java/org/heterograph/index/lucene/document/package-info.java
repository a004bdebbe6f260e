/// What the documents of the index hold: their fields, entries, sentences and names to complete.
@NullMarked
package org.heterograph.index.lucene.document;

import org.jspecify.annotations.NullMarked;
