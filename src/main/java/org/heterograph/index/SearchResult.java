package org.heterograph.index;

import java.util.List;
import java.util.Optional;

/// A page of hits.
///
/// @param total all hits of the request, on whatever page
/// @param facets in the order of [org.heterograph.search.Field]; those without values are left out
/// @param suggestion the question with words that no paper has put right; absent where all are
/// known
/// @param nextCursor asks for the page after this one; absent on the last
public record SearchResult(
        long total,
        List<Hit> hits,
        List<Facet> facets,
        Optional<String> suggestion,
        Optional<String> nextCursor) {
    public SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }
}
