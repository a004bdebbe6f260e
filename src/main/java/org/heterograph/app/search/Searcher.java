package org.heterograph.app.search;

import org.heterograph.index.SearchIndex;
import org.heterograph.index.SearchResult;
import org.heterograph.library.Library;
import org.heterograph.search.Field;
import org.heterograph.search.Filter;
import org.heterograph.search.SearchQueryParser;
import org.heterograph.search.SearchRequest;

import java.time.Instant;
import java.util.List;

/// Answers questions; whoever asks, the same question has the same hits.
///
/// @param library that knows when papers came in
public record Searcher(Library library, SearchIndex index, SearchQueryParser parser) {
    /// A value that no paper has.
    private static final String NONE = "none";

    /// @throws IllegalArgumentException for a facet or cursor that is none
    public SearchResult find(Question question) {
        return find(request(question));
    }

    /// @throws IllegalArgumentException for a cursor that is none
    public SearchResult find(SearchRequest request) {
        return index.search(request);
    }

    /// How a question is read.
    ///
    /// @throws IllegalArgumentException for a facet that is none
    public SearchRequest request(Question question) {
        SearchRequest request = parser.parse(question.words()).sized(question.size());
        for (String facet : question.facets()) {
            request = narrowed(request, filter(facet));
        }
        if (question.since().isPresent()) {
            request = request.and(cameIn(question.since().get()));
        }
        return question.cursor().map(request::after).orElse(request);
    }

    /// A kind chosen takes the place of the one that the words alone mean.
    private static SearchRequest narrowed(SearchRequest request, Filter chosen) {
        return chosen.field() == Field.KIND
                ? request.without(Field.KIND).and(chosen)
                : request.and(chosen);
    }

    private static Filter filter(String facet) {
        int colon = facet.indexOf(':');
        if (colon < 1 || colon == facet.length() - 1) {
            throw unknown(facet);
        }
        Field field = Field.named(facet.substring(0, colon)).orElseThrow(() -> unknown(facet));
        return Filter.of(field, facet.substring(colon + 1));
    }

    private static IllegalArgumentException unknown(String facet) {
        return new IllegalArgumentException(
                "no facet '" + facet + "': write field:value, as year:2020");
    }

    private Filter cameIn(Instant since) {
        List<String> papers =
                library.cards().stream()
                        .filter(card -> !card.added().isBefore(since))
                        .map(card -> card.file().sha256())
                        .toList();
        return new Filter(Field.PAPER, papers.isEmpty() ? List.of(NONE) : papers, false);
    }
}
