package org.heterograph.index.lucene.ranking;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.heterograph.index.lucene.document.IndexField;
import org.heterograph.index.lucene.query.Meanings.Meant;
import org.heterograph.search.SearchRequest.Order;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts hits in order: the first block by words and meaning together, those after by words alone;
/// ties by paper and place. In each stretch of that order the papers take turns, a few hits each,
/// so that one paper does not fill a page.
public final class Ranking {
    private static final SortField BY_PAPER = new SortField(IndexField.ORDER, SortField.Type.LONG);
    private static final SortField BY_PLACE = new SortField(IndexField.RANK, SortField.Type.INT);

    /// How many hits by words are ordered at a time.
    private static final int BLOCK = 100;

    /// Within so many hits the papers take turns.
    private static final int STRETCH = 50;

    /// Hits of a paper in its turn.
    private static final int TURN = 4;

    private final IndexSearcher searcher;
    private final Query query;
    private final Order order;
    private final Map<Integer, Meant> meant;
    private final Joining joining;
    private ScoreDoc @Nullable [] best;

    /// Joins what words found with what meaning found.
    public interface Joining {
        List<Ranked> join(List<Ranked> words, Map<Integer, Meant> meant) throws IOException;
    }

    /// @param next where the following page begins
    public record Page(List<Ranked> hits, Optional<Cursor> next) {}

    /// @param hits in order
    /// @param last by which the following block is found
    private record Block(List<Ranked> hits, Optional<FieldDoc> last) {}

    /// @param meant what else answers, by Lucene's number
    public Ranking(
            IndexSearcher searcher,
            Query query,
            Order order,
            Map<Integer, Meant> meant,
            Joining joining) {
        this.searcher = searcher;
        this.query = query;
        this.order = order;
        this.meant = Map.copyOf(meant);
        this.joining = joining;
    }

    /// Whether words alone find so few.
    public boolean isShorterThan(int few) throws IOException {
        return best().length < few;
    }

    private ScoreDoc[] best() throws IOException {
        ScoreDoc[] known = best;
        if (known == null) {
            known = found(null);
            best = known;
        }
        return known;
    }

    public Page page(Cursor from, int size) throws IOException {
        List<Ranked> hits = new ArrayList<>();
        Cursor at = from;
        Block block = block(at.before());
        while (hits.size() < size && at.taken() < block.hits().size()) {
            int until = Math.min(block.hits().size(), at.taken() + size - hits.size());
            hits.addAll(block.hits().subList(at.taken(), until));
            at = new Cursor(at.before(), until);
            if (until == block.hits().size() && block.last().isPresent()) {
                at = new Cursor(block.last().get(), 0);
                block = block(at.before());
            }
        }
        boolean more = at.taken() < block.hits().size();
        return new Page(hits, more ? Optional.of(at) : Optional.empty());
    }

    private Block block(@Nullable FieldDoc before) throws IOException {
        ScoreDoc[] found = before == null ? best() : found(before);
        List<Ranked> words = Arrays.stream(found).map(Ranked::byWords).toList();
        Optional<FieldDoc> last =
                found.length < BLOCK ? Optional.empty() : Optional.of((FieldDoc) found[BLOCK - 1]);
        List<Ranked> hits = before == null ? first(words) : later(words);
        return new Block(order == Order.BEST ? inTurns(hits) : hits, last);
    }

    private ScoreDoc[] found(@Nullable FieldDoc before) throws IOException {
        return searcher.search(query, new TopFieldCollectorManager(sort(), BLOCK, before, BLOCK))
                .scoreDocs;
    }

    /// Papers without a year come last either way.
    private Sort sort() {
        boolean newest = order == Order.NEWEST;
        SortField year =
                new SortField(
                        IndexField.YEAR,
                        SortField.Type.LONG,
                        newest,
                        newest ? 0L : (long) Integer.MAX_VALUE);
        return switch (order) {
            case BEST -> new Sort(SortField.FIELD_SCORE, BY_PAPER, BY_PLACE);
            case NEWEST, OLDEST -> new Sort(year, BY_PAPER, BY_PLACE);
        };
    }

    private List<Ranked> first(List<Ranked> words) throws IOException {
        return meant.isEmpty() ? words : joining.join(words, meant);
    }

    /// What the first block had by its meaning is not given twice.
    private List<Ranked> later(List<Ranked> words) {
        return words.stream().filter(hit -> !meant.containsKey(hit.document())).toList();
    }

    private static List<Ranked> inTurns(List<Ranked> hits) {
        List<Ranked> all = new ArrayList<>();
        for (int i = 0; i < hits.size(); i += STRETCH) {
            all.addAll(turns(hits.subList(i, Math.min(i + STRETCH, hits.size()))));
        }
        return all;
    }

    private static List<Ranked> turns(List<Ranked> hits) {
        record Turn(int turn, Ranked hit) {}
        Map<Long, Integer> seen = new HashMap<>();
        List<Turn> turns = new ArrayList<>();
        for (Ranked hit : hits) {
            int before = seen.merge(hit.paper(), 1, Integer::sum) - 1;
            turns.add(new Turn(before / TURN, hit));
        }
        turns.sort(Comparator.comparingInt(Turn::turn));
        return turns.stream().map(Turn::hit).toList();
    }
}
