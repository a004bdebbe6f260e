package org.heterograph.app;

import org.heterograph.library.Outcome;
import org.heterograph.library.PaperCard;

import java.util.List;

/// What became of a paper, in one line for people.
public final class OutcomeLine {
    private static final int SHORT_ID = 12;

    private OutcomeLine() {}

    /// `added      paper.pdf  3fa29c01b2de  Tin selenide for sodium (214 facts, 9 pages)`
    public static String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Added it -> line("added", it.name(), it.card()) + unread(it.warnings());
            case Outcome.Unchanged it -> line("unchanged", it.name(), it.card());
            case Outcome.Replaced it ->
                    line("replaced", it.name(), it.card()) + unread(it.warnings());
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

    /// `; not read: page 7: more than 10 s of work (and 2 more)`, empty for a paper read whole.
    public static String unread(List<String> warnings) {
        if (warnings.isEmpty()) {
            return "";
        }
        String others = warnings.size() == 1 ? "" : " (and " + (warnings.size() - 1) + " more)";
        return "; not read: " + warnings.getFirst() + others;
    }

    /// The digits that a paper is called by in lists.
    public static String shortId(PaperCard card) {
        return card.file().sha256().substring(0, SHORT_ID);
    }
}
