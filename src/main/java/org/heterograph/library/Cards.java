package org.heterograph.library;

import org.heterograph.fact.Extraction;
import org.heterograph.paper.FileId;
import org.heterograph.paper.WorkId;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The cards of all papers that are there, by file, as the journal notes them. Who uses them sees
/// to it that only one thread does.
final class Cards {
    /// Fewer digits of a digest might mean many papers.
    private static final int FEWEST_DIGITS = 6;

    private final PaperFiles files;
    private final Journal journal;
    private final Clock clock;
    private final Map<FileId, PaperCard> cards = new TreeMap<>();

    Cards(PaperFiles files, Journal journal, Clock clock) {
        this.files = files;
        this.journal = journal;
        this.clock = clock;
    }

    /// Finds the cards of the papers on disk; a paper that the journal does not know as it is gets
    /// a new one.
    void recover() {
        Map<FileId, PaperCard> noted = journal.cards();
        for (FileId paper : files.papers()) {
            String digest = files.digest(paper);
            PaperCard card = noted.get(paper);
            boolean known = card != null && card.reading().digest().equals(digest);
            cards.put(paper, known ? card : noteAnew(paper, digest));
        }
    }

    private PaperCard noteAnew(FileId paper, String digest) {
        PaperCard card =
                PaperCard.of(files.read(paper), paper.sha256() + ".pdf", digest, clock.instant());
        journal.note(card);
        return card;
    }

    /// Notes a paper that is on disk.
    ///
    /// @param name of its file, for people
    /// @param digest of the extraction as written
    PaperCard add(Extraction extraction, String name, String digest) {
        PaperCard card =
                PaperCard.of(
                        extraction, name, digest, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        journal.note(card);
        cards.put(card.file(), card);
        return card;
    }

    void remove(FileId paper) {
        cards.remove(paper);
    }

    boolean has(FileId paper) {
        return cards.containsKey(paper);
    }

    Optional<PaperCard> of(FileId paper) {
        return Optional.ofNullable(cards.get(paper));
    }

    List<PaperCard> all() {
        return List.copyOf(cards.values());
    }

    /// Another file of the same work.
    Optional<PaperCard> twin(Extraction extraction) {
        FileId file = extraction.document().file();
        Optional<WorkId> doi = extraction.document().front().work().doi();
        return cards.values().stream()
                .filter(_ -> doi.isPresent())
                .filter(card -> card.doi().equals(doi))
                .filter(card -> !card.file().equals(file))
                .findFirst();
    }

    /// The papers that an identifier means: the digits a file's digest begins with, or a DOI.
    List<PaperCard> find(String identifier) {
        String plain = identifier.strip().replaceFirst("^(?:https?://)?(?:dx\\.)?doi\\.org/", "");
        return cards.values().stream().filter(it -> isMeant(it, plain)).toList();
    }

    private static boolean isMeant(PaperCard card, String plain) {
        return (plain.length() >= FEWEST_DIGITS && card.file().sha256().startsWith(plain))
                || card.doi().filter(it -> it.doi().equalsIgnoreCase(plain)).isPresent();
    }
}
