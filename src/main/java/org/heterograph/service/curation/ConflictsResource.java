package org.heterograph.service.curation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

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
import org.heterograph.app.review.Conflicts;
import org.heterograph.app.review.FoundConflict;
import org.heterograph.library.PaperCard;
import org.heterograph.paper.FileId;
import org.heterograph.service.request.Refusal;
import org.heterograph.service.request.Wanted;
import org.jspecify.annotations.Nullable;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What contradicts itself, within papers and between them.
@Path("/api/conflicts")
public class ConflictsResource {
    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .registerModule(new Jdk8Module())
                    .setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT);

    private final Heterograph heterograph;

    ConflictsResource(Heterograph heterograph) {
        this.heterograph = heterograph;
    }

    /// @param paper digits or DOI of a paper that has a part in them
    /// @param kind `table-text`, `review-primary`, …
    /// @param severity `hard` or `soft`
    @GET
    @Produces({MediaType.APPLICATION_JSON, Wanted.TEXT})
    @Operation(summary = "Conflicts by paper, kind and severity, with both places")
    @APIResponseSchema(FoundConflict[].class)
    public Response conflicts(
            @QueryParam("paper") @Nullable String paper,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("severity") @Nullable String severity,
            @Context HttpHeaders headers) {
        Conflicts.Wanted wanted =
                new Conflicts.Wanted(said(paper).map(this::file), said(kind), said(severity));
        List<FoundConflict> found = heterograph.conflicts().find(wanted);
        return Wanted.reply(
                headers,
                () -> json(found),
                () -> found.stream().map(FoundConflict::text).collect(Collectors.joining()));
    }

    /// Conflicts as `audit --json` prints them.
    public static String json(List<FoundConflict> found) {
        try {
            return JSON.writeValueAsString(found);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> said(@Nullable String words) {
        return Optional.ofNullable(words).filter(it -> !it.isBlank());
    }

    private FileId file(String identifier) {
        List<PaperCard> found = heterograph.library().find(identifier);
        if (found.size() != 1) {
            throw Refusal.because(
                    found.isEmpty() ? Status.NOT_FOUND : Status.CONFLICT,
                    found.isEmpty()
                            ? "no paper " + identifier + "; 'heterograph list' shows them"
                            : identifier + " means several papers; give more digits");
        }
        return found.getFirst().file();
    }
}
