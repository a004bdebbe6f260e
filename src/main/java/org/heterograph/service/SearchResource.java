package org.heterograph.service;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
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
    /// @param size hits of a page
    /// @param cursor of the page before
    /// @param facet values chosen, as `year:2020`
    @GET
    @Produces({MediaType.APPLICATION_JSON, Wanted.TEXT})
    @Operation(summary = "Passages and statements that match words and numbers")
    @APIResponseSchema(SearchAnswer.class)
    public Response search(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("size") @DefaultValue("10") String size,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("facet") List<String> facet,
            @Context HttpHeaders headers) {
        long start = System.nanoTime();
        SearchResult result = find(request(q, Wanted.size(size), cursor, facet));
        long took = millisSince(start);
        return Wanted.reply(
                headers,
                () -> SearchAnswer.of(result, took),
                () -> SearchAnswer.text(result, took));
    }

    private SearchRequest request(
            String q, int size, @Nullable String cursor, List<String> facets) {
        SearchRequest request = heterograph.searchQueryParser().parse(q).sized(size);
        for (String facet : facets) {
            request = narrowed(request, filter(facet));
        }
        return cursor == null ? request : request.after(cursor);
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
