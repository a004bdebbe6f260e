package org.heterograph.index.lucene.answer;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.heterograph.index.lucene.answer.FacetCounter.Counted;
import org.heterograph.search.SearchRequest;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What was counted for the last requests: whoever turns a page, or comes back to one, is not
/// made to wait for counts that are the same, as long as the index is.
final class RecentCounts {
    private static final int MOST = 64;

    private final Map<Asked, Counted> known = new LinkedHashMap<>();

    /// @param state of the index
    /// @param request of no certain page
    /// @param meant Lucene's numbers of what was found by its meaning
    private record Asked(IndexReader.CacheKey state, SearchRequest request, Set<Integer> meant) {}

    /// Counts what nobody asked lately.
    interface Counting {
        Counted count() throws IOException;
    }

    Counted of(IndexSearcher searcher, SearchRequest request, Set<Integer> meant, Counting counting)
            throws IOException {
        IndexReader.CacheHelper state = searcher.getIndexReader().getReaderCacheHelper();
        if (state == null) {
            return counting.count();
        }
        Asked asked = new Asked(state.getKey(), request.first().sized(0), Set.copyOf(meant));
        Counted counted = known(asked);
        return counted == null ? keep(asked, counting.count()) : counted;
    }

    private synchronized @Nullable Counted known(Asked asked) {
        return known.get(asked);
    }

    private synchronized Counted keep(Asked asked, Counted counted) {
        known.put(asked, counted);
        if (known.size() > MOST) {
            known.remove(known.keySet().iterator().next());
        }
        return counted;
    }
}
