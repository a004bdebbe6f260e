package org.heterograph.library;

import org.heterograph.document.Document;
import org.heterograph.fact.Extraction;
import org.heterograph.paper.FileId;
import org.heterograph.paper.WorkId;

import java.time.Instant;
import java.util.Optional;

/// What the library knows of a paper without opening it.
///
/// @param name of the file, as given
/// @param title empty when none was found
/// @param counts how much was read
/// @param reading which extraction it is, and what made it
/// @param added when it came in, or was read anew
public record PaperCard(
        FileId file,
        String name,
        String title,
        Optional<WorkId> doi,
        Optional<String> year,
        Counts counts,
        Reading reading,
        Instant added) {

    /// @param pages 0 for inputs without pages
    /// @param statements asserted ones
    /// @param candidates statements below the threshold or against a shape
    public record Counts(int pages, int statements, int candidates) {}

    /// @param digest of the extraction
    /// @param miner version of code and vocabulary
    public record Reading(String digest, String miner) {}

    static PaperCard of(Extraction extraction, String name, String digest, Instant added) {
        Document document = extraction.document();
        int asserted =
                (int) extraction.statements().stream().filter(s -> s.claim().asserted()).count();
        return new PaperCard(
                document.file(),
                name,
                document.front().work().title(),
                document.front().work().doi(),
                document.front().work().year(),
                new Counts(
                        document.pages().size(),
                        asserted,
                        extraction.statements().size() - asserted),
                new Reading(digest, extraction.miner()),
                added);
    }
}
