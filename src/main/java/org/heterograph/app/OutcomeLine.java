package org.heterograph.app;

import org.heterograph.library.Outcome;
import org.heterograph.library.PaperCard;

/// What became of a paper, in one line for people.
public final class OutcomeLine {
    private static final int SHORT_ID = 12;

    private OutcomeLine() {}

    /// `added      paper.pdf  3fa29c01b2de  Tin selenide for sodium (214 facts, 9 pages)`
    public static String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Added it -> line("added", it.name(), it.card());
            case Outcome.Unchanged it -> line("unchanged", it.name(), it.card());
            case Outcome.Replaced it -> line("replaced", it.name(), it.card());
            case Outcome.Failed it -> "failed     " + it.name() + "  " + it.reason();
        };
    }

    private static String line(String word, String name, PaperCard card) {
        int pages = card.counts().pages();
        return "%-10s %s  %s  %s (%d statements%s)"
                .formatted(
                        word,
                        name,
                        shortId(card),
                        card.title().isEmpty() ? "(no title found)" : card.title(),
                        card.counts().statements(),
                        pages > 0 ? ", " + pages + " pages" : "");
    }

    /// The digits that a paper is called by in lists.
    public static String shortId(PaperCard card) {
        return card.file().sha256().substring(0, SHORT_ID);
    }
}
