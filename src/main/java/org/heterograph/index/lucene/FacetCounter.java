package org.heterograph.index.lucene;

import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.heterograph.index.Facet;
import org.heterograph.search.Field;
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
    record Counted(long total, List<Facet> facets) {}

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
            return new Counted(0, List.of());
        }
        FacetsCollector all = collected(searcher, matching.of(request));
        Facets counts = new SortedSetDocValuesFacetCounts(state, all);
        List<Facet> facets = new ArrayList<>();
        for (Field field : Field.values()) {
            if (field.isFacet()) {
                facet(own(searcher, request, field, matching, counts), field)
                        .ifPresent(facets::add);
            }
        }
        long total = all.getMatchingDocs().stream().mapToLong(it -> it.totalHits()).sum();
        return new Counted(total, facets);
    }

    /// What a field that is selected by is counted by: all that the others leave.
    private Facets own(
            IndexSearcher searcher,
            SearchRequest request,
            Field field,
            Matching matching,
            Facets counts)
            throws IOException {
        SortedSetDocValuesReaderState state = state(searcher.getIndexReader());
        return state == null || !request.selects(field)
                ? counts
                : new SortedSetDocValuesFacetCounts(
                        state, collected(searcher, matching.of(request.without(field))));
    }

    private static FacetsCollector collected(IndexSearcher searcher, Query query)
            throws IOException {
        return searcher.search(query, new FacetsCollectorManager());
    }

    private static Optional<Facet> facet(Facets counts, Field field) throws IOException {
        FacetResult result = counts.getAllChildren(field.key());
        if (result == null) {
            return Optional.empty();
        }
        List<Facet.Count> values =
                Arrays.stream(result.labelValues)
                        .map(it -> new Facet.Count(it.label, it.value.intValue()))
                        .filter(it -> it.hits() > 0)
                        .sorted(
                                Comparator.comparingInt(Facet.Count::hits)
                                        .reversed()
                                        .thenComparing(Facet.Count::value))
                        .limit(MOST_VALUES)
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
