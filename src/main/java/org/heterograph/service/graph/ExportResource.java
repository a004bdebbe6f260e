package org.heterograph.service.graph;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.heterograph.app.Export;
import org.heterograph.app.Heterograph;
import org.heterograph.library.PaperCard;
import org.heterograph.paper.FileId;
import org.heterograph.service.request.Refusal;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Takes the statements away.
@Path("/api/export")
public class ExportResource {
    private final Heterograph heterograph;

    ExportResource(Heterograph heterograph) {
        this.heterograph = heterograph;
    }

    /// @param format `trig` (default), `nq`, `ttl`, `nt`, `jsonld`, `rdf`, `nanopub`, `csv`, `tsv`,
    /// `bib`, `ris`, `jsonl` or `crate`
    /// @param paper that paper alone
    @GET
    @Operation(summary = "All statements as RDF, tables, references, JSON Lines or an RO-Crate")
    public Response export(
            @QueryParam("format") @DefaultValue("trig") String format,
            @QueryParam("paper") @Nullable String paper) {
        try {
            Export export =
                    Export.of(format, Optional.ofNullable(paper).map(this::file), heterograph);
            StreamingOutput body = export::write;
            return Response.ok(body).type(export.mediaType()).build();
        } catch (IllegalArgumentException e) {
            throw Refusal.because(Status.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    private FileId file(String identifier) {
        List<PaperCard> found = heterograph.library().find(identifier);
        if (found.size() != 1) {
            throw Refusal.because(Status.NOT_FOUND, "no paper " + identifier);
        }
        return found.getFirst().file();
    }
}
