package org.heterograph.index.lucene.matching;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the documents of groups, and remembers them.
final class Matcher {
    private final IndexSearcher searcher;
    private final List<List<Query>> groups;
    private final int least;
    private final List<List<Weight>> weights = new ArrayList<>();
    private final Map<Integer, LeafMatches> known = new HashMap<>();

    Matcher(IndexSearcher searcher, List<Query> groups, int least) {
        this.searcher = searcher;
        this.groups = groups.stream().map(Alternatives::of).toList();
        this.least = least;
    }

    LeafMatches in(LeafReaderContext leaf) throws IOException {
        LeafMatches found = known.get(leaf.ord);
        if (found == null) {
            found = find(leaf);
            known.put(leaf.ord, found);
        }
        return found;
    }

    private LeafMatches find(LeafReaderContext leaf) throws IOException {
        if (weights.isEmpty()) {
            for (List<Query> group : groups) {
                weights.add(weights(group));
            }
        }
        List<FixedBitSet> found = new ArrayList<>();
        for (List<Weight> group : weights) {
            FixedBitSet bits = new FixedBitSet(leaf.reader().maxDoc());
            for (Weight each : group) {
                add(each.scorer(leaf), bits);
            }
            found.add(bits);
        }
        return LeafMatches.of(found, least);
    }

    private List<Weight> weights(List<Query> group) throws IOException {
        List<Weight> made = new ArrayList<>();
        for (Query each : group) {
            Query plain = searcher.rewrite(each);
            made.add(searcher.createWeight(plain, ScoreMode.COMPLETE_NO_SCORES, 1));
        }
        return made;
    }

    private static void add(@Nullable Scorer scorer, FixedBitSet bits) throws IOException {
        if (scorer == null) {
            return;
        }
        TwoPhaseIterator inTwo = scorer.twoPhaseIterator();
        if (inTwo == null) {
            bits.or(scorer.iterator());
        } else {
            addVerified(inTwo, bits);
        }
    }

    /// Places of words are looked at in those documents alone that nothing simpler found.
    private static void addVerified(TwoPhaseIterator each, FixedBitSet bits) throws IOException {
        DocIdSetIterator maybe = each.approximation();
        for (int it = maybe.nextDoc(); it != DocIdSetIterator.NO_MORE_DOCS; it = maybe.nextDoc()) {
            if (!bits.get(it) && each.matches()) {
                bits.set(it);
            }
        }
    }
}
