package org.heterograph.index.lucene;

import org.heterograph.index.SearchIndex;
import org.heterograph.vocabulary.Vocabulary;

/// Opens an index that takes formulas for words, for whoever measures.
public final class WithoutFormulas {
    private WithoutFormulas() {}

    public static SearchIndex open(Vocabulary vocabulary) {
        return LuceneIndex.withoutFormulas(vocabulary);
    }
}
