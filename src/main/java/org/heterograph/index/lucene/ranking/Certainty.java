package org.heterograph.index.lucene.ranking;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.heterograph.index.lucene.document.IndexField;
import org.heterograph.index.lucene.query.TermQueries;
import org.heterograph.search.SearchRequest;
import org.heterograph.search.Term;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// How sure words are of what they found: where the best hits have all rare words of a question
/// its words are the paper's own, and meaning adds little; where they have few of them it was
/// asked in other words.
public final class Certainty {
    /// So many of the best hits are looked at.
    private static final int BEST = 5;

    private final IndexSearcher searcher;
    private final TermQueries queries;

    public Certainty(IndexSearcher searcher, TermQueries queries) {
        this.searcher = searcher;
        this.queries = queries;
    }

    /// The share of the question's words that one of the best hits has, rare ones weighing more:
    /// from 0 to 1.
    public double of(SearchRequest request, List<Ranked> hits) throws IOException {
        int best = Math.min(BEST, hits.size());
        double[] had = new double[best];
        double all = 0;
        for (Term term : request.sought()) {
            Optional<Query> query = queries.query(term, IndexField.TEXT);
            if (query.isPresent()) {
                all += add(query.get(), hits.subList(0, best), had);
            }
        }
        double most = 0;
        for (double each : had) {
            most = Math.max(most, each);
        }
        return all == 0 ? 1 : most / all;
    }

    /// @return the weight of a term, added to the hits that have it
    private double add(Query query, List<Ranked> hits, double[] had) throws IOException {
        Weight weight =
                searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        double rarity = rarity(weight);
        for (int i = 0; i < hits.size(); i++) {
            had[i] += has(weight, hits.get(i).document()) ? rarity : 0;
        }
        return rarity;
    }

    private double rarity(Weight weight) throws IOException {
        long found = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            found += scorer == null ? 0 : scorer.iterator().cost();
        }
        return Math.log(1 + searcher.getIndexReader().numDocs() / (1.0 + found));
    }

    private boolean has(Weight weight, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        Scorer scorer = weight.scorer(leaf);
        int within = document - leaf.docBase;
        return scorer != null && scorer.iterator().advance(within) == within;
    }
}
