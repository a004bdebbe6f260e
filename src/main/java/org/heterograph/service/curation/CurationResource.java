package org.heterograph.service.curation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.heterograph.app.Heterograph;
import org.heterograph.app.review.CuratedGold;
import org.heterograph.app.review.Request;
import org.heterograph.library.PaperCard;
import org.heterograph.service.request.Refusal;
import org.heterograph.service.request.Wanted;
import org.heterograph.service.request.Writes;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What people decide about statements and materials.
@Path("/api/curation")
public class CurationResource {
    private final Heterograph heterograph;

    CurationResource(Heterograph heterograph) {
        this.heterograph = heterograph;
    }

    /// @param verb `accept`, `reject`, `correct` a `fact`; `merge`, `split` materials `one` and
    /// `other`
    /// @param paper of a fact that is only a candidate
    /// @param changes of a correction: `{"value": "610", "conditions/cycles": "1500"}`
    public record DecisionForm(
            @Nullable String verb,
            @Nullable String fact,
            @Nullable String one,
            @Nullable String other,
            @Nullable String paper,
            @Nullable Map<String, String> changes,
            @Nullable String who,
            @Nullable String why) {
        Request request() {
            return new Request(
                    said(verb),
                    Optional.ofNullable(fact).orElseGet(() -> said(one)),
                    said(other),
                    said(paper),
                    changes == null ? Map.of() : changes,
                    said(who),
                    said(why));
        }

        private static String said(@Nullable String words) {
            return words == null ? "" : words;
        }
    }

    /// A request as the body of a POST.
    public static String json(Request it) {
        boolean materials = it.verb().equals("merge") || it.verb().equals("split");
        DecisionForm form =
                new DecisionForm(
                        it.verb(),
                        materials ? null : it.first(),
                        materials ? it.first() : null,
                        it.second(),
                        it.paper(),
                        it.changes(),
                        it.who(),
                        it.why());
        try {
            return new ObjectMapper().writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Papers of which people accepted or corrected statements.
    @GET
    @Path("gold")
    @Produces(Wanted.TEXT)
    @Operation(summary = "Papers with accepted or corrected statements, a line each")
    public String gold() {
        return new CuratedGold(heterograph.library())
                .papers().stream()
                        .map(card -> card.file().sha256() + "\n")
                        .collect(Collectors.joining());
    }

    /// The statements of a paper that people accepted or corrected.
    @GET
    @Path("gold/{paper}")
    @Produces("application/x-ndjson;charset=UTF-8")
    @Operation(summary = "Accepted and corrected statements of a paper, as JSON Lines")
    public String gold(@PathParam("paper") String paper) throws IOException {
        CuratedGold gold = new CuratedGold(heterograph.library());
        for (PaperCard card : gold.papers()) {
            if (card.file().sha256().equals(paper)) {
                return gold.lines(card);
            }
        }
        throw Refusal.because(Status.NOT_FOUND, "nobody decided on a paper " + paper);
    }

    @GET
    @Produces(Wanted.TEXT)
    @Operation(summary = "All decisions, a line each, oldest first; orphans are marked")
    public String list() {
        return heterograph.curator().text();
    }

    @POST
    @Writes
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(Wanted.TEXT)
    @Operation(summary = "Accepts, rejects or corrects a fact; merges or splits two materials")
    public String decide(DecisionForm form) {
        try {
            return heterograph.curator().decide(form.request()) + "\n";
        } catch (IllegalArgumentException e) {
            throw Refusal.because(Status.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }
}
