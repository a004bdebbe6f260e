package org.heterograph.service.intake;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response.Status;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.heterograph.app.Heterograph;
import org.heterograph.app.Remining;
import org.heterograph.app.Wiring;
import org.heterograph.library.PaperCard;
import org.heterograph.service.request.Refusal;
import org.heterograph.service.request.Wanted;
import org.heterograph.service.request.Writes;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Reads papers anew.
@Path("/api/remine")
public class RemineResource {
    private final Heterograph heterograph;

    RemineResource(Heterograph heterograph) {
        this.heterograph = heterograph;
    }

    /// Answers when all are read.
    ///
    /// @param paper digits or DOI of one alone
    @POST
    @Writes
    @Produces(Wanted.TEXT)
    @Operation(summary = "Reads papers anew that another version read; a line each")
    public String remine(@QueryParam("paper") @Nullable String paper) throws IOException {
        StringBuilder lines = new StringBuilder();
        Remining.of(
                        heterograph.library(),
                        Optional.ofNullable(paper).filter(it -> !it.isBlank()).map(this::card),
                        Wiring.version())
                .run(line -> lines.append(line).append('\n'));
        return lines.toString();
    }

    private PaperCard card(String identifier) {
        List<PaperCard> found = heterograph.library().find(identifier);
        if (found.size() != 1) {
            throw Refusal.because(
                    Status.NOT_FOUND, "no one paper " + identifier + "; give more digits");
        }
        return found.getFirst();
    }
}
