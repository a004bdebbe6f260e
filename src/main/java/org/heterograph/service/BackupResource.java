package org.heterograph.service;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.heterograph.app.Backup;
import org.heterograph.app.Heterograph;
import org.heterograph.graph.InvalidGraphException;
import org.heterograph.service.request.Refusal;
import org.heterograph.service.request.Wanted;
import org.heterograph.service.request.Writes;

import java.io.IOException;
import java.io.InputStream;

/// What the store keeps, out and in while it is served; for the one who knows the token.
@Path("/api")
public class BackupResource {
    private final Heterograph heterograph;

    BackupResource(Heterograph heterograph) {
        this.heterograph = heterograph;
    }

    @GET
    @Path("backup")
    @Writes
    @Produces("application/zip")
    @Operation(summary = "All that the store keeps, as one file; needs the token")
    public StreamingOutput backup() {
        return new Backup(heterograph)::write;
    }

    @POST
    @Path("backup")
    @Writes
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(Wanted.TEXT)
    @Operation(summary = "Takes in from such a file what the store does not have; needs the token")
    public String restore(InputStream backup) {
        try {
            return String.join("\n", new Backup(heterograph).restore(backup)) + "\n";
        } catch (IOException e) {
            throw Refusal.because(Status.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    /// @param format `trig` (default), `nq`, `ttl`, `nt`, `jsonld` or `rdf`
    @POST
    @Path("import")
    @Writes
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(Wanted.TEXT)
    @Operation(summary = "Takes in graphs of another store; needs the token")
    public String importGraphs(
            byte[] graphs, @QueryParam("format") @DefaultValue("trig") String format) {
        try {
            return heterograph.imports().take(graphs, format) + "\n";
        } catch (IllegalArgumentException | InvalidGraphException e) {
            throw Refusal.because(Status.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    @POST
    @Path("compact")
    @Writes
    @Operation(summary = "Gives back the room that changes have left behind; needs the token")
    public Response compact() {
        heterograph.graph().compact();
        return Response.noContent().build();
    }
}
