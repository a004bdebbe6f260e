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
import org.heterograph.index.Completion;
import org.heterograph.index.Coverage;
import org.heterograph.index.SearchResult;
import org.heterograph.library.PaperCard;
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
    /// @param explain `true` for hits that say why they are there
    @GET
    @Produces({MediaType.APPLICATION_JSON, Wanted.TEXT})
    @Operation(summary = "Passages and statements that match words and numbers")
    @APIResponseSchema(SearchAnswer.class)
    public Response search(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("size") @DefaultValue("10") String size,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("facet") List<String> facet,
            @QueryParam("explain") @DefaultValue("false") boolean explain,
            @Context HttpHeaders headers) {
        long start = System.nanoTime();
        SearchRequest request = request(q, Wanted.size(size), cursor, facet);
        SearchResult result = find(request);
        long took = millisSince(start);
        return Wanted.reply(
                headers,
                () -> SearchAnswer.of(request, result, coverage(), explain, took),
                () -> SearchAnswer.text(request, result, explain, took));
    }

    private Coverage coverage() {
        return heterograph.index().coverage();
    }

    /// How what is being typed may go on.
    @GET
    @Path("complete")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Names of materials, properties and authors that begin so")
    @APIResponseSchema(Completion[].class)
    public List<Completion> complete(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("size") @DefaultValue("8") String size) {
        return heterograph.index().complete(q, Wanted.size(size));
    }

    /// Passages about the same as one that was found.
    ///
    /// @param paper SHA-256 of its file, or the first digits
    /// @param number of the hit
    @GET
    @Path("similar")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Passages about the same as one")
    @APIResponseSchema(SearchAnswer.Found[].class)
    public List<SearchAnswer.Found> similar(
            @QueryParam("paper") @DefaultValue("") String paper,
            @QueryParam("number") @DefaultValue("0") int number,
            @QueryParam("size") @DefaultValue("10") String size) {
        List<PaperCard> found = heterograph.library().find(paper);
        if (found.size() != 1) {
            throw Refusal.because(Status.NOT_FOUND, "no one paper '" + paper + "'");
        }
        return heterograph
                .index()
                .similar(found.getFirst().file(), number, Wanted.size(size))
                .stream()
                .map(hit -> SearchAnswer.found(hit, false))
                .toList();
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
