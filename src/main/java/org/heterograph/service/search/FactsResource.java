package org.heterograph.service.search;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.heterograph.app.Heterograph;
import org.heterograph.search.Field;
import org.heterograph.search.Filter;
import org.heterograph.search.SearchRequest;
import org.heterograph.service.request.Refusal;
import org.heterograph.service.request.Wanted;
import org.jspecify.annotations.Nullable;

/// Statements by what they are about.
@Path("/api/facts")
public class FactsResource {
    private final Heterograph heterograph;

    FactsResource(Heterograph heterograph) {
        this.heterograph = heterograph;
    }

    /// @param q words and numbers, as in search
    /// @param paper id of a paper
    /// @param material name of a material
    /// @param property notation, as `specific_capacity`
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Statements by paper, material, property and words")
    public SearchAnswer facts(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("paper") @Nullable String paper,
            @QueryParam("material") @Nullable String material,
            @QueryParam("property") @Nullable String property,
            @QueryParam("size") @DefaultValue("50") String size,
            @QueryParam("cursor") @Nullable String cursor) {
        SearchRequest request =
                heterograph.searchQueryParser().parse("kind:fact " + q).sized(Wanted.size(size));
        request = narrowed(request, Field.PAPER, paper);
        request = narrowed(request, Field.MATERIAL, material);
        request = narrowed(request, Field.PROPERTY, property);
        long start = System.nanoTime();
        try {
            SearchRequest page = cursor == null ? request : request.after(cursor);
            return SearchAnswer.of(
                    page,
                    heterograph.index().search(page),
                    heterograph.index().coverage(),
                    false,
                    (System.nanoTime() - start) / 1_000_000);
        } catch (IllegalArgumentException e) {
            throw Refusal.because(Status.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    private static SearchRequest narrowed(
            SearchRequest request, Field field, @Nullable String value) {
        return value == null || value.isBlank() ? request : request.and(Filter.of(field, value));
    }
}
