package org.heterograph.app.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// A conflict as people and programs are told of it.
///
/// @param id the last part of its IRI
/// @param kind `table-text`, `review-primary`, …
/// @param severity `hard` or `soft`
/// @param material empty where no one material is meant
/// @param between the places, of one paper or of two
public record FoundConflict(
        String id,
        String kind,
        String severity,
        String material,
        String property,
        String reason,
        List<Place> between) {
    public FoundConflict {
        between = List.copyOf(between);
    }

    /// One side.
    ///
    /// @param paper SHA-256 of the file
    /// @param boxes of the quote on its page: left, top, width, height in points
    /// @param fact absent where the words are no statement
    public record Place(
            String paper,
            String title,
            OptionalInt page,
            String section,
            String quote,
            List<List<Double>> boxes,
            Optional<String> fact) {
        String text() {
            String where = page.isPresent() ? "p. " + page.getAsInt() + ", " : "";
            return "    %s%s: %s".formatted(where, section, quote.strip());
        }
    }

    /// Lines for people: kind and reason, then each place.
    public String text() {
        String head =
                "%s  %s  %s%s"
                        .formatted(
                                severity,
                                kind,
                                material.isEmpty() ? "" : material + ": ",
                                reason);
        return between.stream().map(Place::text).collect(Collectors.joining("\n", head + "\n", "\n"));
    }
}
