package org.heterograph.app;

import org.heterograph.library.PaperCard;
import org.heterograph.paper.WorkId;

/// A paper of the library, in one line for people and for `cut`.
public final class PaperLine {
    private PaperLine() {}

    /// Id, year, statements, DOI, title, parted by tabs.
    public static String of(PaperCard card) {
        return String.join(
                "\t",
                OutcomeLine.shortId(card),
                card.year().orElse("-"),
                String.valueOf(card.counts().statements()),
                card.doi().map(WorkId::doi).orElse("-"),
                card.title().isEmpty() ? card.name() : card.title());
    }

    /// Says that the paper is gone.
    public static String removed(PaperCard card) {
        return "removed    " + card.name() + "  " + OutcomeLine.shortId(card) + "  " + card.title();
    }
}
