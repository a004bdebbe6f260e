package org.heterograph.index.lucene.matching;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// Looks up each word of a request once, though several queries ask for it: to look for a word in
/// each part of the index costs more than to read the documents of a rare one.
///
/// Made for one request, and for one thread.
public final class WordLookup extends IndexSearcher {
    private final Map<Term, TermStates> known = new HashMap<>();

    public WordLookup(IndexReader reader) {
        super(reader);
    }

    @Override
    public Weight createWeight(Query query, ScoreMode mode, float boost) throws IOException {
        boolean word = query instanceof TermQuery it && it.getTermStates() == null;
        return super.createWeight(word ? known((TermQuery) query) : query, mode, boost);
    }

    private Query known(TermQuery word) throws IOException {
        return new TermQuery(word.getTerm(), states(word.getTerm()));
    }

    /// Where the word stands in the parts of the index.
    public TermStates states(Term word) throws IOException {
        TermStates states = known.get(word);
        if (states == null) {
            states = TermStates.build(this, word, true);
            known.put(word, states);
        }
        return states;
    }

    /// How many documents have the word.
    public int documents(Term word) throws IOException {
        return states(word).docFreq();
    }
}
