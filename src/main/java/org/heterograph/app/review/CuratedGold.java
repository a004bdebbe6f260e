package org.heterograph.app.review;

import org.heterograph.exchange.JsonLines;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.FactId;
import org.heterograph.fact.curation.Decision;
import org.heterograph.fact.curation.Decision.OnStatement;
import org.heterograph.library.Library;
import org.heterograph.library.PaperCard;
import org.heterograph.paper.FileId;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;

/// What people made sure of, as gold for `evaluate`: a correction becomes a test that fails until
/// the program reads the statement so.
public final class CuratedGold {
    private final Library library;
    private final Map<FileId, Set<FactId>> facts = new TreeMap<>();

    public CuratedGold(Library library) {
        this.library = library;
        for (Decision decision : library.decisions()) {
            if (decision.what() instanceof OnStatement it) {
                facts.computeIfAbsent(it.target().paper(), _ -> new TreeSet<>())
                        .add(it.target().fact());
            }
        }
    }

    /// Papers of the library that people decided on, by file.
    public List<PaperCard> papers() {
        return facts.keySet().stream().map(library::card).flatMap(Optional::stream).toList();
    }

    /// Accepted and corrected statements of the paper; what was rejected is in none.
    public String lines(PaperCard card) throws IOException {
        Extraction curated = library.extraction(card.file()).orElseThrow();
        StringBuilder lines = new StringBuilder();
        JsonLines.writeFacts(curated, facts.getOrDefault(card.file(), Set.of()), lines);
        return lines.toString();
    }
}
