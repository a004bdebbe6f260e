package org.heterograph.service;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.heterograph.app.Heterograph;
import org.heterograph.graph.running.RunningQueries;

import java.util.List;

/// The queries that are being answered, for the one who knows the token: queries of others can hold
/// what they would not show.
@Path("/api/running")
public class RunningResource {
    private final RunningQueries running;

    RunningResource(Heterograph heterograph) {
        this.running = heterograph.graph().running();
    }

    /// @param milliseconds that it has been running for
    public record RunningView(long id, long milliseconds, String sparql) {}

    @GET
    @Writes
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The queries that are being answered; needs the token")
    public List<RunningView> list() {
        return running.list().stream()
                .map(it -> new RunningView(it.id(), it.running().toMillis(), it.sparql()))
                .toList();
    }

    @DELETE
    @Path("{id}")
    @Writes
    @Operation(summary = "Stops a query; needs the token")
    public Response cancel(@PathParam("id") long id) {
        if (!running.cancel(id)) {
            throw Refusal.because(Status.NOT_FOUND, "no query " + id + " is running");
        }
        return Response.noContent().build();
    }
}
