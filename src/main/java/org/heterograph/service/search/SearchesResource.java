package org.heterograph.service.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.heterograph.app.search.KeptSearches;
import org.heterograph.app.search.KeptSearches.Counted;
import org.heterograph.app.search.Question;
import org.heterograph.library.SavedSearch;
import org.heterograph.service.request.Refusal;
import org.heterograph.service.request.Wanted;
import org.heterograph.service.request.Writes;
import org.jspecify.annotations.Nullable;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/// Searches that people keep, and what is new in them.
@Path("/api/searches")
public class SearchesResource {
    private final Heterograph heterograph;

    SearchesResource(Heterograph heterograph) {
        this.heterograph = heterograph;
    }

    /// @param q the words a person typed
    /// @param facets values chosen, as `year:2020`
    public record SearchForm(@Nullable String q, @Nullable List<String> facets) {}

    /// Words as the body of a PUT.
    public static String json(String words) {
        try {
            return new ObjectMapper().writeValueAsString(new SearchForm(words, List.of()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A search that is kept.
    ///
    /// @param saved when it was kept
    /// @param looked when somebody last saw what was new
    /// @param total hits now
    /// @param fresh those of papers that came in since `looked`
    public record SearchView(
            String name,
            String q,
            List<String> facets,
            String saved,
            String looked,
            long total,
            long fresh) {
        static SearchView of(Counted counted) {
            SavedSearch it = counted.search();
            return new SearchView(
                    it.name(),
                    it.words(),
                    it.facets(),
                    it.saved().toString(),
                    it.looked().toString(),
                    counted.total(),
                    counted.fresh());
        }
    }

    /// JSON, or a line a search for who asks for plain text.
    @GET
    @Produces({MediaType.APPLICATION_JSON, Wanted.TEXT})
    @Operation(summary = "Searches that are kept, with how many hits are new")
    @APIResponseSchema(SearchView[].class)
    public Response all(@Context HttpHeaders headers) {
        List<Counted> all = heterograph.keptSearches().all();
        return Wanted.reply(
                headers,
                () -> all.stream().map(SearchView::of).toList(),
                () -> all.stream().map(it -> it.line() + "\n").collect(Collectors.joining()));
    }

    @GET
    @Path("{name}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A search that is kept")
    public SearchView one(@PathParam("name") String name) {
        return SearchView.of(counted(name));
    }

    private Counted counted(String name) {
        return heterograph.keptSearches().find(name).orElseThrow(() -> unknown(name));
    }

    /// Hits of papers that came in since somebody looked.
    @GET
    @Path("{name}/new")
    @Produces({MediaType.APPLICATION_JSON, Wanted.TEXT, Wanted.BIB, Wanted.RIS})
    @Operation(summary = "What is new in a search that is kept")
    @APIResponseSchema(SearchAnswer.class)
    public Response fresh(
            @PathParam("name") String name,
            @QueryParam("size") @Nullable String size,
            @QueryParam("format") @Nullable String format,
            @Context HttpHeaders headers) {
        SearchFormat wanted = SearchFormat.of(format, headers);
        SavedSearch search = counted(name).search();
        Question question = KeptSearches.question(search).since(search.looked());
        return new SearchReply(heterograph, wanted, false)
                .to(question.sized(size == null ? wanted.size() : Wanted.size(size)));
    }

    @PUT
    @Path("{name}")
    @Writes
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, Wanted.TEXT})
    @Operation(summary = "Keeps a search, in place of one of the same name")
    @APIResponseSchema(SearchView.class)
    public Response keep(
            @PathParam("name") String name, SearchForm form, @Context HttpHeaders headers) {
        String words = form.q() == null ? "" : form.q();
        List<String> facets = form.facets() == null ? List.of() : form.facets();
        try {
            return reply(heterograph.keptSearches().keep(name, words, facets), headers);
        } catch (IllegalArgumentException e) {
            throw Refusal.because(Status.BAD_REQUEST, String.valueOf(e.getMessage()));
        } catch (IllegalStateException e) {
            throw Refusal.because(Status.CONFLICT, String.valueOf(e.getMessage()));
        }
    }

    @POST
    @Path("{name}/looked")
    @Writes
    @Produces({MediaType.APPLICATION_JSON, Wanted.TEXT})
    @Operation(summary = "Notes that what is new has been seen")
    @APIResponseSchema(SearchView.class)
    public Response looked(@PathParam("name") String name, @Context HttpHeaders headers) {
        return reply(
                heterograph.keptSearches().looked(name).orElseThrow(() -> unknown(name)), headers);
    }

    private static Response reply(Counted counted, HttpHeaders headers) {
        return Wanted.reply(headers, () -> SearchView.of(counted), () -> counted.line() + "\n");
    }

    @DELETE
    @Path("{name}")
    @Writes
    @Operation(summary = "Keeps a search no longer")
    public void forget(@PathParam("name") String name) {
        if (!heterograph.keptSearches().forget(name)) {
            throw unknown(name);
        }
    }

    private static RuntimeException unknown(String name) {
        return Refusal.because(
                Status.NOT_FOUND,
                "no search is kept as '" + name + "'; 'heterograph searches' shows them");
    }
}
