package org.heterograph.index.lucene.answer;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/// Every so-manieth stripe of neighbouring documents: a sample that is read quickly, since what
/// lies between is skipped.
final class Stripes extends Query {
    /// Documents of a stripe.
    private static final int WIDTH = 512;

    private final int every;

    /// @param every one stripe of so many is kept
    Stripes(int every) {
        if (every < 2) {
            throw new IllegalArgumentException("no sample: every " + every);
        }
        this.every = every;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                DocIdSetIterator kept = new Kept(leaf.docBase, leaf.reader().maxDoc(), every);
                return ConstantScoreScorerSupplier.fromIterator(
                        kept, score(), mode, leaf.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    /// The documents of a leaf that lie in a stripe, counted from the beginning of the index.
    private static final class Kept extends DocIdSetIterator {
        private final int base;
        private final int end;
        private final int every;
        private int at = -1;

        Kept(int base, int end, int every) {
            this.base = base;
            this.end = end;
            this.every = every;
        }

        @Override
        public int docID() {
            return at;
        }

        @Override
        public int nextDoc() {
            return advance(at + 1);
        }

        @Override
        public int advance(int target) {
            long place = (long) base + target;
            long stripe = place / WIDTH;
            long kept = (stripe + every - 1) / every * every;
            long next = kept == stripe ? place : kept * WIDTH;
            at = next - base >= end ? NO_MORE_DOCS : (int) (next - base);
            return at;
        }

        @Override
        public long cost() {
            return Math.max(1, end / every);
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "one stripe of " + every;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stripes it && it.every == every;
    }

    @Override
    public int hashCode() {
        return Stripes.class.hashCode() + every;
    }
}
