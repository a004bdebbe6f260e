package org.heterograph.service.intake;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.heterograph.app.PaperLine;
import org.heterograph.exchange.JsonLines;
import org.heterograph.fact.Extraction;
import org.heterograph.library.PaperCard;
import org.heterograph.service.request.Refusal;
import org.heterograph.service.request.Wanted;
import org.heterograph.service.request.Writes;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;

/// The papers of the library.
@Path("/api/papers")
public class PapersResource {
    private final Heterograph heterograph;
    private final Tasks tasks;

    PapersResource(Heterograph heterograph, Tasks tasks) {
        this.heterograph = heterograph;
        this.tasks = tasks;
    }

    /// JSON, or a line a paper for who asks for plain text.
    @GET
    @Produces({MediaType.APPLICATION_JSON, Wanted.TEXT})
    @Operation(summary = "All papers")
    @APIResponseSchema(PaperView[].class)
    public Response list(@Context HttpHeaders headers) {
        Collection<PaperCard> cards = heterograph.library().cards();
        return Wanted.reply(
                headers,
                () -> cards.stream().map(PaperView::of).toList(),
                () ->
                        cards.stream()
                                .map(card -> PaperLine.of(card) + "\n")
                                .collect(Collectors.joining()));
    }

    /// Takes a paper in; the answer names the task to ask for the outcome.
    @POST
    @Writes
    @Operation(summary = "Adds a paper; the answer names the task")
    public Response add(
            @RestForm("input") @Nullable FileUpload input,
            @RestForm("password") @Nullable String password,
            @QueryParam("replace") @DefaultValue("false") boolean replace)
            throws IOException {
        if (input == null) {
            throw Refusal.because(
                    Status.BAD_REQUEST, "no paper: send it as the form field 'input'");
        }
        byte[] content = Files.readAllBytes(input.uploadedFile());
        return accepted(begun(content, plainName(input.fileName()), replace, password));
    }

    private static Response accepted(Tasks.Task task) {
        return Response.accepted()
                .location(URI.create("/api/tasks/" + task.id()))
                .type(MediaType.TEXT_PLAIN)
                .entity(task.id() + "\n")
                .build();
    }

    private Tasks.Task begun(
            byte[] content, String name, boolean replace, @Nullable String password) {
        try {
            return tasks.add(content, name, replace, password == null ? "" : password);
        } catch (RejectedExecutionException e) {
            throw Refusal.because(
                    Status.SERVICE_UNAVAILABLE, "too many papers wait; send this one again later");
        }
    }

    private static String plainName(@Nullable String name) {
        String given = name == null || name.isBlank() ? "paper" : name;
        return given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    }

    @GET
    @Path("{id: .+}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A paper, by the first digits of its file's SHA-256 or by its DOI")
    public PaperView paper(@PathParam("id") String id) {
        return PaperView.of(card(id));
    }

    @DELETE
    @Path("{id: .+}")
    @Writes
    @Produces(Wanted.TEXT)
    @Operation(summary = "Takes a paper out")
    public String remove(@PathParam("id") String id) {
        PaperCard card = card(id);
        heterograph.library().remove(card.file());
        return PaperLine.removed(card) + "\n";
    }

    /// The file as it was given.
    @GET
    @Path("{id}/file")
    @Operation(summary = "The file as it was given")
    public Response file(@PathParam("id") String id) {
        PaperCard card = card(id);
        java.nio.file.Path content =
                heterograph.library().content(card.file()).orElseThrow(() -> unknown(id));
        boolean pdf = card.counts().pages() > 0;
        return Response.ok(content.toFile())
                .type(pdf ? "application/pdf" : "application/octet-stream")
                .header("Content-Disposition", disposition(pdf) + ascii(card.name()) + "\"")
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .build();
    }

    /// A page that someone sent must not run in ours.
    private static String disposition(boolean pdf) {
        return (pdf ? "inline" : "attachment") + "; filename=\"";
    }

    private static String ascii(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "_");
    }

    /// All that was read from the paper, one JSON object a line.
    @GET
    @Path("{id}/lines")
    @Operation(summary = "All that was read from a paper, as JSON Lines")
    @Produces("application/x-ndjson;charset=UTF-8")
    public String statements(@PathParam("id") String id) throws IOException {
        Extraction extraction =
                heterograph.library().extraction(card(id).file()).orElseThrow(() -> unknown(id));
        StringBuilder lines = new StringBuilder();
        JsonLines.write(extraction, false, lines);
        return lines.toString();
    }

    private PaperCard card(String id) {
        List<PaperCard> found = heterograph.library().find(id);
        if (found.size() > 1) {
            throw Refusal.because(
                    Status.CONFLICT, id + " means " + found.size() + " papers; give more digits");
        }
        return found.stream().findFirst().orElseThrow(() -> unknown(id));
    }

    private static RuntimeException unknown(String id) {
        return Refusal.because(
                Status.NOT_FOUND, "no paper " + id + "; 'heterograph list' shows them");
    }
}
