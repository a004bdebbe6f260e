package org.heterograph.app;

import org.heterograph.library.Library;
import org.heterograph.library.Outcome;
import org.heterograph.library.PaperCard;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Reads papers anew that an older program, or another vocabulary, read. Decisions of people stay.
public final class Remining {
    private final Library library;
    private final List<PaperCard> papers;

    private Remining(Library library, List<PaperCard> papers) {
        this.library = library;
        this.papers = List.copyOf(papers);
    }

    /// @param paper one alone
    /// @param version of program and vocabulary that are current
    public static Remining of(Library library, Optional<PaperCard> paper, String version) {
        return new Remining(
                library,
                paper.map(List::of)
                        .orElseGet(() -> List.copyOf(library.cards())).stream()
                                .filter(card -> !card.reading().miner().equals(version))
                                .toList());
    }

    /// Takes the lines that tell what became of the papers.
    @FunctionalInterface
    public interface Lines {
        void line(String line) throws IOException;
    }

    /// @return whether all could be read
    public boolean run(Lines lines) throws IOException {
        boolean all = true;
        for (PaperCard card : papers) {
            Outcome outcome = library.remine(card);
            all &= !(outcome instanceof Outcome.Failed);
            lines.line(OutcomeLine.of(outcome));
        }
        return all;
    }
}
