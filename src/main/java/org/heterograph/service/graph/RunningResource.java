package org.heterograph.service.graph;

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
import org.heterograph.service.request.Refusal;
import org.heterograph.service.request.Wanted;
import org.heterograph.service.request.Writes;

import java.util.List;

/// The queries that are being answered, for the one who knows the token: queries of others can hold
/// what they would not show. Whoever sends a query with a header `Query-Key` can stop it by that
/// key.
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

    /// Answered with 204 where a query was stopped, with 200 where none is running.
    @DELETE
    @Path("own/{key}")
    @Operation(summary = "Stops a query that was sent with this key in the header Query-Key")
    public Response cancelOwn(@PathParam("key") String key) {
        return running.cancelOwn(key)
                ? Response.noContent().build()
                : Response.ok("no query of this key is running\n", Wanted.TEXT).build();
    }

    @DELETE
    @Path("{id: \\d+}")
    @Writes
    @Operation(summary = "Stops a query; needs the token")
    public Response cancel(@PathParam("id") long id) {
        if (!running.cancel(id)) {
            throw Refusal.because(Status.NOT_FOUND, "no query " + id + " is running");
        }
        return Response.noContent().build();
    }
}
