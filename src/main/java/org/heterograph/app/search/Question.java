package org.heterograph.app.search;

import org.heterograph.search.SearchRequest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a person asks.
///
/// @param words as typed
/// @param facets values chosen besides, as `year:2020`
/// @param since when given, hits are of papers that came in then or later
/// @param size how many hits at most
/// @param cursor where the page before ended; absent for the first page
public record Question(
        String words,
        List<String> facets,
        Optional<Instant> since,
        int size,
        Optional<String> cursor) {
    public Question {
        facets = List.copyOf(facets);
    }

    public static Question of(String words) {
        return new Question(
                words, List.of(), Optional.empty(), SearchRequest.DEFAULT_SIZE, Optional.empty());
    }

    public Question sized(int hits) {
        return new Question(words, facets, since, hits, cursor);
    }

    public Question since(Instant when) {
        return new Question(words, facets, Optional.of(when), size, cursor);
    }
}
