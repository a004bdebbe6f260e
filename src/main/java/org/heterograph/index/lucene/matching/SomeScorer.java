package org.heterograph.index.lucene.matching;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Weighs documents with enough groups, and skips those that cannot be among the best: first by
/// what their groups can give at most in their neighbourhood, then while they are weighed.
final class SomeScorer extends Scorer {
    /// A neighbourhood is no smaller: to know its greatest scores costs as much as some documents.
    private static final int NEIGHBOURS = 1024;

    /// Sums of the greatest are never rounded down.
    private static final double ROUNDED = 1 + 1e-6;

    private final FixedBitSet enough;
    private final int count;

    /// Those that give most first.
    private final List<Group> groups;

    private float least;
    private int neighboursEnd = -1;
    private int at = -1;
    private float score;
    private int scored = -1;

    private static final class Group {
        private final FixedBitSet bits;
        private final Scorer scorer;
        private final DocIdSetIterator each;
        private final float greatest;
        private float greatestHere;

        Group(FixedBitSet bits, Scorer scorer) throws IOException {
            this.bits = bits;
            this.scorer = scorer;
            this.each = scorer.iterator();
            this.greatest = scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
            this.greatestHere = greatest;
        }

        float greatest() {
            return greatest;
        }

        float score(int document) throws IOException {
            if (each.docID() < document) {
                each.advance(document);
            }
            return scorer.score();
        }
    }

    SomeScorer(LeafMatches found, List<@Nullable Scorer> scorers) throws IOException {
        this.enough = found.enough();
        this.count = found.count();
        this.groups = new ArrayList<>();
        for (int i = 0; i < scorers.size(); i++) {
            Scorer scorer = scorers.get(i);
            if (scorer != null) {
                groups.add(new Group(found.groups().get(i), scorer));
            }
        }
        groups.sort(Comparator.comparingDouble(Group::greatest).reversed());
    }

    @Override
    public void setMinCompetitiveScore(float competitive) {
        least = competitive;
    }

    @Override
    public int docID() {
        return at;
    }

    @Override
    public DocIdSetIterator iterator() {
        return TwoPhaseIterator.asDocIdSetIterator(twoPhaseIterator());
    }

    @Override
    public TwoPhaseIterator twoPhaseIterator() {
        return new TwoPhaseIterator(new Hopeful()) {
            @Override
            public boolean matches() throws IOException {
                return weigh();
            }

            @Override
            public float matchCost() {
                return 100f * groups.size();
            }
        };
    }

    @Override
    public float score() throws IOException {
        if (scored != at) {
            weigh();
        }
        return score;
    }

    @Override
    public float getMaxScore(int upTo) {
        double sum = 0;
        for (Group group : groups) {
            sum += group.greatest;
        }
        return (float) (sum * ROUNDED);
    }

    /// Whether the document at hand may be among the best.
    private boolean weigh() throws IOException {
        double rest = greatestHere(at);
        double sum = 0;
        for (Group group : groups) {
            if (group.bits.get(at)) {
                sum += group.score(at);
                rest -= group.greatestHere;
                if ((sum + rest) * ROUNDED < least) {
                    return false;
                }
            }
        }
        score = (float) sum;
        scored = at;
        return true;
    }

    private double greatestHere(int document) {
        double sum = 0;
        for (Group group : groups) {
            sum += group.bits.get(document) ? group.greatestHere : 0;
        }
        return sum;
    }

    private void meetNeighbours(int document) throws IOException {
        int end = DocIdSetIterator.NO_MORE_DOCS;
        for (Group group : groups) {
            end = Math.min(end, group.scorer.advanceShallow(document));
        }
        int upTo = (int) Math.max(end, Math.min((long) document + NEIGHBOURS, enough.length()));
        for (Group group : groups) {
            group.greatestHere = group.scorer.getMaxScore(upTo);
        }
        neighboursEnd = upTo;
    }

    /// The documents that what is known of their groups does not rule out.
    private final class Hopeful extends DocIdSetIterator {
        @Override
        public int docID() {
            return at;
        }

        @Override
        public int nextDoc() throws IOException {
            return advance(at + 1);
        }

        @Override
        public int advance(int target) throws IOException {
            int next = target < enough.length() ? enough.nextSetBit(target) : NO_MORE_DOCS;
            while (next != NO_MORE_DOCS && least > 0 && isHopeless(next)) {
                next = next + 1 < enough.length() ? enough.nextSetBit(next + 1) : NO_MORE_DOCS;
            }
            at = next;
            return next;
        }

        private boolean isHopeless(int document) throws IOException {
            if (document > neighboursEnd) {
                meetNeighbours(document);
            }
            return greatestHere(document) * ROUNDED < least;
        }

        @Override
        public long cost() {
            return count;
        }
    }
}
