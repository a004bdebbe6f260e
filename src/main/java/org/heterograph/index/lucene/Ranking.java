package org.heterograph.index.lucene;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts hits in order: by score, ties by paper and place; and within each block of that order the
/// papers take turns, a few hits each, so that one paper does not fill a page.
final class Ranking {
    private static final Sort ORDER =
            new Sort(
                    SortField.FIELD_SCORE,
                    new SortField(IndexField.ORDER, SortField.Type.STRING),
                    new SortField(IndexField.RANK, SortField.Type.INT));

    /// How much of the order is rearranged at a time.
    private static final int BLOCK = 50;

    /// Hits of a paper in its turn.
    private static final int TURN = 4;

    private final IndexSearcher searcher;
    private final Query query;

    /// @param next where the following page begins
    record Page(long total, List<FieldDoc> hits, Optional<Cursor> next) {}

    Ranking(IndexSearcher searcher, Query query) {
        this.searcher = searcher;
        this.query = query;
    }

    Page page(Cursor from, int size) throws IOException {
        List<FieldDoc> hits = new ArrayList<>();
        TopFieldDocs block = block(from.before());
        long total = block.totalHits.value();
        Cursor at = from;
        while (hits.size() < size && at.taken() < block.scoreDocs.length) {
            List<FieldDoc> turns = inTurns(block);
            int until = Math.min(turns.size(), at.taken() + size - hits.size());
            hits.addAll(turns.subList(at.taken(), until));
            at = new Cursor(at.before(), until);
            if (until == turns.size() && turns.size() == BLOCK) {
                at = new Cursor((FieldDoc) block.scoreDocs[BLOCK - 1], 0);
                block = block(at.before());
            }
        }
        boolean more = at.taken() < block.scoreDocs.length;
        return new Page(total, hits, more ? Optional.of(at) : Optional.empty());
    }

    private TopFieldDocs block(@Nullable FieldDoc before) throws IOException {
        return searcher.search(
                query, new TopFieldCollectorManager(ORDER, BLOCK, before, Integer.MAX_VALUE));
    }

    private static List<FieldDoc> inTurns(TopFieldDocs block) {
        record Turn(int turn, FieldDoc hit) {}
        Map<BytesRef, Integer> seen = new HashMap<>();
        List<Turn> turns = new ArrayList<>();
        for (ScoreDoc each : block.scoreDocs) {
            FieldDoc hit = (FieldDoc) each;
            int before = seen.merge((BytesRef) hit.fields[1], 1, Integer::sum) - 1;
            turns.add(new Turn(before / TURN, hit));
        }
        turns.sort(Comparator.comparingInt(Turn::turn));
        return turns.stream().map(Turn::hit).toList();
    }
}
