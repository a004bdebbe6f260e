package org.heterograph.service;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;

import org.heterograph.app.Heterograph;
import org.heterograph.index.SearchResult;
import org.heterograph.search.Field;
import org.heterograph.search.Filter;
import org.heterograph.search.SearchRequest;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Full-text search of passages and facts.
@Path("/api/search")
public class SearchResource {
    private final Heterograph heterograph;

    SearchResource(Heterograph heterograph) {
        this.heterograph = heterograph;
    }

    /// @param q the words a person types
    /// @param facet values chosen, as `year:2020`
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public SearchAnswer search(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("size") @DefaultValue("10") int size,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("facet") List<String> facet) {
        long start = System.nanoTime();
        SearchResult result = find(request(q, size, cursor, facet));
        return SearchAnswer.of(result, millisSince(start));
    }

    @GET
    @Produces("text/plain;charset=UTF-8")
    public String lines(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("size") @DefaultValue("10") int size) {
        long start = System.nanoTime();
        return SearchAnswer.text(find(request(q, size, null, List.of())), millisSince(start));
    }

    private SearchRequest request(
            String q, int size, @Nullable String cursor, List<String> facets) {
        if (size < 0 || size > SearchRequest.LARGEST_SIZE) {
            throw Refusal.because(
                    Status.BAD_REQUEST, "size is a number from 0 to " + SearchRequest.LARGEST_SIZE);
        }
        SearchRequest request = heterograph.searchQueryParser().parse(q).sized(size);
        for (String facet : facets) {
            request = request.and(filter(facet));
        }
        return cursor == null ? request : request.after(cursor);
    }

    private static Filter filter(String facet) {
        int colon = facet.indexOf(':');
        if (colon < 1 || colon == facet.length() - 1) {
            throw unknownFacet(facet);
        }
        Field field = Field.named(facet.substring(0, colon)).orElseThrow(() -> unknownFacet(facet));
        return Filter.of(field, facet.substring(colon + 1));
    }

    private static RuntimeException unknownFacet(String facet) {
        return Refusal.because(
                Status.BAD_REQUEST, "no facet '" + facet + "': write field:value, as year:2020");
    }

    private SearchResult find(SearchRequest request) {
        try {
            return heterograph.index().search(request);
        } catch (IllegalArgumentException e) {
            throw Refusal.because(Status.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
