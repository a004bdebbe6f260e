/// How words become tokens, with formulas and units kept whole and spellings made one.
@NullMarked
package org.heterograph.index.lucene.analysis;

import org.jspecify.annotations.NullMarked;
