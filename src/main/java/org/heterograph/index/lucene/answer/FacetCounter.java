package org.heterograph.index.lucene.answer;

import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.heterograph.index.Facet;
import org.heterograph.index.Kind;
import org.heterograph.search.Field;
import org.heterograph.search.Filter;
import org.heterograph.search.SearchRequest;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Counts hits by the values of facets.
final class FacetCounter {
    private static final int MOST_VALUES = 20;

    private final FacetsConfig config;
    private volatile @Nullable SortedSetDocValuesReaderState latest;

    /// @param total of all hits
    /// @param exact whether all were counted, not a sample
    record Counted(long total, boolean exact, List<Facet> facets) {}

    /// The query of a request.
    interface Matching {
        Query of(SearchRequest request) throws IOException;
    }

    FacetCounter(FacetsConfig config) {
        this.config = config;
    }

    Counted count(IndexSearcher searcher, SearchRequest request, Matching matching)
            throws IOException {
        SortedSetDocValuesReaderState state = state(searcher.getIndexReader());
        if (state == null) {
            return new Counted(0, true, List.of());
        }
        Tally tally = Tally.of(searcher, state, matching.of(request));
        List<Facet> facets = new ArrayList<>();
        for (Field field : Field.values()) {
            if (field.isFacet()) {
                own(searcher, state, request, field, matching, tally).ifPresent(facets::add);
            }
        }
        return new Counted(tally.total(), tally.every() == 1, facets);
    }

    /// What a field that is selected by is counted by: all that the others leave.
    private static Optional<Facet> own(
            IndexSearcher searcher,
            SortedSetDocValuesReaderState state,
            SearchRequest request,
            Field field,
            Matching matching,
            Tally tally)
            throws IOException {
        if (!request.selects(field)) {
            return facet(tally, field);
        }
        if (field == Field.KIND) {
            return kinds(searcher, request, matching, tally);
        }
        return facet(Tally.of(searcher, state, matching.of(request.without(field))), field);
    }

    /// Nearly every request chooses a kind: hits of the others are told by their number alone.
    private static Optional<Facet> kinds(
            IndexSearcher searcher, SearchRequest request, Matching matching, Tally tally)
            throws IOException {
        SearchRequest any = request.without(Field.KIND);
        List<Facet.Count> counts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            boolean chosen =
                    request.filters().stream()
                            .filter(it -> it.field() == Field.KIND && !it.excluded())
                            .allMatch(it -> it.values().equals(List.of(kind.key())));
            Query query = matching.of(any.and(Filter.of(Field.KIND, kind.key())));
            long hits = chosen ? tally.total() : Tally.total(searcher, query);
            if (hits > 0) {
                counts.add(new Facet.Count(kind.key(), (int) Math.min(Integer.MAX_VALUE, hits)));
            }
        }
        counts.sort(
                Comparator.comparingInt(Facet.Count::hits)
                        .reversed()
                        .thenComparing(Facet.Count::value));
        return counts.isEmpty() ? Optional.empty() : Optional.of(new Facet(Field.KIND, counts));
    }

    /// Hits counted by their values, all or a sample of them.
    ///
    /// @param every one stripe of so many was counted
    private record Tally(Facets counts, long total, int every) {
        /// The values of so many hits are read; of more a sample of that size.
        private static final long ENOUGH = 20_000;

        /// So many documents are looked at to tell how many hits there are, without their values.
        private static final long COUNTABLE = 250_000;

        /// In an index of so many documents all are counted, without a look at how many match.
        private static final long SMALL = 200_000;

        static Tally of(IndexSearcher searcher, SortedSetDocValuesReaderState state, Query query)
                throws IOException {
            Query matches = new ConstantScoreQuery(query);
            long cost = cost(searcher, matches);
            int every = every(cost, ENOUGH);
            FacetsCollector found =
                    searcher.search(sampled(matches, every), new FacetsCollectorManager());
            long read = found.getMatchingDocs().stream().mapToLong(it -> it.totalHits()).sum();
            long total = every == 1 ? read : total(searcher, matches, cost);
            return new Tally(new SortedSetDocValuesFacetCounts(state, found), total, every);
        }

        /// Hits without their values.
        static long total(IndexSearcher searcher, Query query) throws IOException {
            Query matches = new ConstantScoreQuery(query);
            return total(searcher, matches, cost(searcher, matches));
        }

        private static long total(IndexSearcher searcher, Query matches, long cost)
                throws IOException {
            int every = every(cost, COUNTABLE);
            return (long) searcher.count(sampled(matches, every)) * every;
        }

        private static int every(long cost, long enough) {
            return (int) Math.max(1, (cost + enough - 1) / enough);
        }

        private static Query sampled(Query query, int every) {
            return every == 1
                    ? query
                    : new BooleanQuery.Builder()
                            .add(new Stripes(every), Occur.FILTER)
                            .add(query, Occur.FILTER)
                            .build();
        }

        /// How many documents are looked at, at most, to match a query.
        private static long cost(IndexSearcher searcher, Query query) throws IOException {
            if (searcher.getIndexReader().maxDoc() <= SMALL) {
                return 0;
            }
            Weight weight =
                    searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            long cost = 0;
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                ScorerSupplier scorer = weight.scorerSupplier(leaf);
                cost += scorer == null ? 0 : scorer.cost();
            }
            return cost;
        }

        int scaled(Number count) {
            return (int) Math.min(Integer.MAX_VALUE, count.longValue() * every);
        }
    }

    private static Optional<Facet> facet(Tally tally, Field field) throws IOException {
        FacetResult result = tally.counts().getTopChildren(MOST_VALUES, field.key());
        if (result == null) {
            return Optional.empty();
        }
        List<Facet.Count> values =
                Arrays.stream(result.labelValues)
                        .map(it -> new Facet.Count(it.label, tally.scaled(it.value)))
                        .filter(it -> it.hits() > 0)
                        .toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(new Facet(field, values));
    }

    /// What facets know of a state of the index is costly to make and kept until the index changes.
    private @Nullable SortedSetDocValuesReaderState state(IndexReader reader) throws IOException {
        SortedSetDocValuesReaderState known = latest;
        if (known != null && known.getReader() == reader) {
            return known;
        }
        if (reader.numDocs() == 0) {
            return null;
        }
        SortedSetDocValuesReaderState made =
                new DefaultSortedSetDocValuesReaderState(reader, config);
        latest = made;
        return made;
    }
}
