package org.heterograph.service.intake;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.heterograph.app.OutcomeLine;
import org.heterograph.library.Outcome;
import org.heterograph.service.request.Refusal;
import org.heterograph.service.request.Wanted;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How far a paper is on its way in.
@Path("/api/tasks")
public class TasksResource {
    private final Tasks tasks;

    TasksResource(Tasks tasks) {
        this.tasks = tasks;
    }

    /// @param state `running` or `done`
    /// @param stage `waiting`, `reading`, `storing`, `done`
    /// @param outcome `added`, `unchanged`, `replaced`, `failed`
    /// @param paper id of the paper, unless it failed
    /// @param line for people
    public record TaskView(
            String id,
            String state,
            String stage,
            String name,
            Optional<String> outcome,
            Optional<String> paper,
            Optional<String> line) {}

    /// The newest thousand, the oldest of them first.
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Papers that are or were on their way in")
    public List<TaskView> list() {
        return tasks.all().stream().map(TasksResource::view).toList();
    }

    /// JSON; for who asks for plain text `running`, or `done`, pages, outcome and line, parted by
    /// tabs.
    @GET
    @Path("{id}")
    @Produces({MediaType.APPLICATION_JSON, Wanted.TEXT})
    @Operation(summary = "How far a paper is on its way in")
    @APIResponseSchema(TaskView.class)
    public Response task(@PathParam("id") String id, @Context HttpHeaders headers) {
        Tasks.Task task = find(id);
        return Wanted.reply(headers, () -> view(task), () -> line(task));
    }

    private static TaskView view(Tasks.Task task) {
        return new TaskView(
                task.id(),
                task.outcome().isPresent() ? "done" : "running",
                task.stage().name().toLowerCase(Locale.ROOT),
                task.name(),
                task.outcome().map(TasksResource::word),
                task.outcome().flatMap(Outcome::paper).map(card -> card.file().sha256()),
                task.outcome().map(OutcomeLine::of));
    }

    private static String line(Tasks.Task task) {
        return task.outcome()
                .map(
                        it ->
                                "done\t%d\t%s\t%s%n"
                                        .formatted(
                                                it.paper().map(c -> c.counts().pages()).orElse(0),
                                                word(it),
                                                OutcomeLine.of(it)))
                .orElse("running\n");
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Added _ -> "added";
            case Outcome.Unchanged _ -> "unchanged";
            case Outcome.Replaced _ -> "replaced";
            case Outcome.Failed _ -> "failed";
        };
    }

    private Tasks.Task find(String id) {
        return tasks.find(id).orElseThrow(() -> Refusal.because(Status.NOT_FOUND, "no task " + id));
    }
}
