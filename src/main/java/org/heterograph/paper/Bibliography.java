package org.heterograph.paper;

import java.util.List;
import java.util.Optional;

/// What a library card says of a work; what is not known is left out, never guessed.
///
/// @param title empty string when no title was found
/// @param year as printed, four digits
/// @param pages first page, page range or article number, as printed
public record Bibliography(
        String title,
        List<Author> authors,
        Optional<WorkId> doi,
        Optional<String> year,
        Optional<String> journal,
        Optional<String> volume,
        Optional<String> pages) {

    public static final Bibliography UNKNOWN =
            new Bibliography(
                    "",
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public Bibliography {
        authors = List.copyOf(authors);
    }

    /// The same with the DOI, where it has none.
    public Bibliography orDoi(Optional<WorkId> other) {
        return doi.isPresent() || other.isEmpty()
                ? this
                : new Bibliography(title, authors, other, year, journal, volume, pages);
    }
}
