/// How documents found become an answer: hits with their words lit up, and counted facets.
@NullMarked
package org.heterograph.index.lucene.answer;

import org.jspecify.annotations.NullMarked;
