package org.heterograph.index.lucene.matching;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Documents that have at least so many of some groups, scored by the sum of those they have: what
/// a `BooleanQuery` says with a minimum, found by sets of bits.
///
/// Words of a question are mostly frequent, and their documents with another of them few: to read
/// all documents of each word in a row costs less than to step from one to the next of any, and
/// whoever ranks, counts or totals the hits needs the same set. Bound to the request it was made
/// for.
final class SomeOf extends Query {
    private final List<Query> groups;
    private final int least;
    private final Matcher matcher;

    SomeOf(IndexSearcher searcher, List<Query> groups, int least) {
        this.groups = List.copyOf(groups);
        this.least = least;
        this.matcher = new Matcher(searcher, this.groups, least);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
            throws IOException {
        List<Weight> weights = new ArrayList<>();
        if (mode.needsScores()) {
            for (Query group : groups) {
                weights.add(searcher.createWeight(searcher.rewrite(group), mode, boost));
            }
        }
        return new SomeWeight(weights, mode);
    }

    private final class SomeWeight extends Weight {
        private final List<Weight> weights;
        private final ScoreMode mode;

        SomeWeight(List<Weight> weights, ScoreMode mode) {
            super(SomeOf.this);
            this.weights = weights;
            this.mode = mode;
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
            LeafMatches found = matcher.in(leaf);
            if (found.count() == 0) {
                return null;
            }
            return mode.needsScores() ? scored(found, leaf) : unscored(found, leaf);
        }

        private ScorerSupplier unscored(LeafMatches found, LeafReaderContext leaf) {
            DocIdSetIterator all = new BitSetIterator(found.enough(), found.count());
            return ConstantScoreScorerSupplier.fromIterator(all, 0, mode, leaf.reader().maxDoc());
        }

        private ScorerSupplier scored(LeafMatches found, LeafReaderContext leaf) {
            return new ScorerSupplier() {
                @Override
                public Scorer get(long leadCost) throws IOException {
                    List<@Nullable Scorer> scorers = new ArrayList<>();
                    for (Weight weight : weights) {
                        scorers.add(weight.scorer(leaf));
                    }
                    return new SomeScorer(found, scorers);
                }

                @Override
                public long cost() {
                    return found.count();
                }
            };
        }

        @Override
        public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
            if (!matcher.in(leaf).enough().get(document)) {
                return Explanation.noMatch("has not " + least);
            }
            float score = 0;
            List<Explanation> parts = new ArrayList<>();
            for (Weight weight : weights) {
                Explanation part = weight.explain(leaf, document);
                if (part.isMatch()) {
                    parts.add(part);
                    score += part.getValue().floatValue();
                }
            }
            return Explanation.match(score, "sum of:", parts);
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return false;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return groups + "~" + least;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SomeOf it && it.least == least && it.groups.equals(groups);
    }

    @Override
    public int hashCode() {
        return 31 * groups.hashCode() + least;
    }
}
