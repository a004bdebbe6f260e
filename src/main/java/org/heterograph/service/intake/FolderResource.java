package org.heterograph.service.intake;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.heterograph.app.Heterograph;
import org.heterograph.library.Outcome;
import org.heterograph.library.WatchedFolder;
import org.heterograph.library.WatchedFolder.Found;

import java.util.List;
import java.util.Optional;

/// The folder whose papers come in by themselves.
@Path("/api/folder")
public class FolderResource {
    private static final int MOST = 100;

    private final Heterograph heterograph;

    FolderResource(Heterograph heterograph) {
        this.heterograph = heterograph;
    }

    /// @param folder absent where none is watched
    /// @param looked when it was looked through last (ISO 8601)
    /// @param files how many papers lie in it
    /// @param held how many of them the library has
    /// @param failed those that could not be taken in, at most a hundred
    public record FolderView(
            Optional<String> folder,
            Optional<String> looked,
            long files,
            long held,
            List<FailedFile> failed) {}

    /// @param reason one line: what is wrong and what to do next
    public record FailedFile(String name, String reason) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The watched folder, and what became of the papers in it")
    public FolderView folder() {
        return heterograph
                .watched()
                .map(this::view)
                .orElseGet(
                        () -> new FolderView(Optional.empty(), Optional.empty(), 0, 0, List.of()));
    }

    private FolderView view(WatchedFolder watched) {
        List<Found> found = watched.found();
        return new FolderView(
                Optional.of(watched.folder().toString()),
                Optional.of(watched.looked().toString()),
                found.size(),
                found.stream().filter(it -> isHeld(it.outcome())).count(),
                found.stream()
                        .map(Found::outcome)
                        .filter(Outcome.Failed.class::isInstance)
                        .map(Outcome.Failed.class::cast)
                        .limit(MOST)
                        .map(it -> new FailedFile(it.name(), it.reason()))
                        .toList());
    }

    private boolean isHeld(Outcome outcome) {
        return outcome.paper().flatMap(it -> heterograph.library().card(it.file())).isPresent();
    }
}
