package org.heterograph.index;

import java.util.List;
import java.util.Optional;

/// A page of hits.
///
/// @param count all hits of the request, on whatever page
/// @param facets in the order of [org.heterograph.search.Field]; those without values are left out
/// @param suggestion the question with words that no paper has put right; absent where all are
/// known
/// @param nextCursor asks for the page after this one; absent on the last
public record SearchResult(
        Total count,
        List<Hit> hits,
        List<Facet> facets,
        Optional<String> suggestion,
        Optional<String> nextCursor) {
    /// How many hits.
    ///
    /// @param exact whether all was counted one by one; else the counts of the facets, and of very
    /// many hits their number, are estimated from a sample
    public record Total(long hits, boolean exact) {}

    /// How many hits, exactly or about.
    public long total() {
        return count.hits();
    }

    public SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }
}
