package org.heterograph.service.search;

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
import org.heterograph.app.search.Question;
import org.heterograph.index.Completion;
import org.heterograph.library.PaperCard;
import org.heterograph.service.request.Refusal;
import org.heterograph.service.request.Wanted;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Full-text search of passages and facts.
@Path("/api/search")
public class SearchResource {
    private final Heterograph heterograph;

    SearchResource(Heterograph heterograph) {
        this.heterograph = heterograph;
    }

    /// @param q the words a person types
    /// @param size hits of a page; of a list for a reference manager, hits whose papers are listed
    /// @param cursor of the page before
    /// @param facet values chosen, as `year:2020`
    /// @param since an instant; hits are of papers that came in then or later
    /// @param explain `true` for hits that say why they are there
    /// @param format `json`, `text`, `bib`, `ris`; absent for what the headers ask for
    @GET
    @Produces({MediaType.APPLICATION_JSON, Wanted.TEXT, Wanted.BIB, Wanted.RIS})
    @Operation(summary = "Passages and statements that match words and numbers")
    @APIResponseSchema(SearchAnswer.class)
    public Response search(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("size") @Nullable String size,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("facet") List<String> facet,
            @QueryParam("since") @Nullable String since,
            @QueryParam("explain") @DefaultValue("false") boolean explain,
            @QueryParam("format") @Nullable String format,
            @Context HttpHeaders headers) {
        SearchFormat wanted = SearchFormat.of(format, headers);
        Question question =
                new Question(
                        q,
                        facet,
                        SearchReply.instant(since),
                        size == null ? wanted.size() : Wanted.size(size),
                        Optional.ofNullable(cursor));
        return new SearchReply(heterograph, wanted, explain).to(question);
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
}
