package org.heterograph.service.intake;

import org.heterograph.library.PaperCard;
import org.heterograph.paper.WorkId;

import java.util.Optional;

/// A paper as the API tells of it.
///
/// @param id SHA-256 of the file
/// @param added ISO 8601
public record PaperView(
        String id,
        String title,
        Optional<String> doi,
        Optional<String> year,
        int pages,
        int statements,
        String name,
        String added) {

    static PaperView of(PaperCard card) {
        return new PaperView(
                card.file().sha256(),
                card.title(),
                card.doi().map(WorkId::doi),
                card.year(),
                card.counts().pages(),
                card.counts().statements(),
                card.name(),
                card.added().toString());
    }
}
