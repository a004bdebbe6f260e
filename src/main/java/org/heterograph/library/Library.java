package org.heterograph.library;

import org.heterograph.fact.Extraction;
import org.heterograph.fact.curation.Decision;
import org.heterograph.fact.curation.Decision.OnStatement;
import org.heterograph.paper.FileId;
import org.heterograph.reader.UnreadableDocumentException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The papers that are kept, and the views made of them.
///
/// ```java
/// try (Library library = Library.open(home, miner::mine, version, views, clock)) {
///     Outcome outcome = library.add(bytes, "paper.pdf", false);
/// }
/// ```
///
/// Mining runs in the caller's thread, several at once; one paper at a time is written.
public final class Library implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Library.class);

    private final BiFunction<byte[], String, Extraction> mining;
    private final String version;
    private final PaperFiles files;
    private final Curation curation;
    private final Views views;
    private final Cards cards;

    private Library(
            Path home,
            BiFunction<byte[], String, Extraction> mining,
            String version,
            List<View> views,
            Clock clock) {
        this.mining = mining;
        this.version = version;
        this.files = new PaperFiles(home);
        this.curation = new Curation(home);
        this.views = new Views(views, files, curation);
        this.cards = new Cards(files, new Journal(home), clock);
    }

    /// Opens the library of a folder, makes it if need be, and repairs what a crash left behind.
    ///
    /// The caller holds the folder's [HomeLock].
    ///
    /// @param mining reads a paper from its bytes and the name of its file
    /// @param version of code and vocabulary that read it
    public static Library open(
            Path home,
            BiFunction<byte[], String, Extraction> mining,
            String version,
            List<View> views,
            Clock clock) {
        Library library = new Library(home, mining, version, views, clock);
        library.recover();
        return library;
    }

    private void recover() {
        files.removeUnfinished();
        cards.recover();
        views.repair(cards);
    }

    /// Adds a paper. When this returns [Outcome.Added] or [Outcome.Replaced], the paper is on disk
    /// and in all views.
    ///
    /// @param name of the file, for people
    /// @param replace whether another file of the same work gives way
    public Outcome add(byte[] content, String name, boolean replace) {
        return add(content, name, replace, bytes -> mining.apply(bytes, name));
    }

    /// Adds a paper that needs to be read in a way of its own, as with its password.
    public Outcome add(
            byte[] content, String name, boolean replace, Function<byte[], Extraction> reading) {
        FileId id = FileId.of(content);
        Optional<PaperCard> present = card(id);
        if (present.isPresent() && present.get().reading().miner().equals(version)) {
            return new Outcome.Unchanged(name, present.get());
        }
        try {
            return keep(content, reading.apply(content), name, replace);
        } catch (UnreadableDocumentException e) {
            return new Outcome.Failed(name, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("{} could not be mined", name, e);
            return new Outcome.Failed(
                    name, "a fault of the program (" + e + "); please report it with the paper");
        }
    }

    /// Takes in a paper that another library has read.
    public Outcome restore(byte[] content, String name, Extraction extraction) {
        Optional<PaperCard> present = card(extraction.document().file());
        return present.isPresent()
                ? new Outcome.Unchanged(name, present.get())
                : keep(content, extraction, name, false);
    }

    private synchronized Outcome keep(
            byte[] content, Extraction extraction, String name, boolean replace) {
        Optional<PaperCard> twin = cards.twin(extraction);
        if (twin.isPresent() && !replace) {
            return new Outcome.Failed(name, isThere(twin.get()));
        }
        boolean renewed = cards.has(extraction.document().file()) || twin.isPresent();
        PaperCard card = write(content, extraction, name);
        twin.ifPresent(other -> remove(other.file()));
        List<String> warnings = extraction.document().warnings();
        return renewed
                ? new Outcome.Replaced(name, card, warnings)
                : new Outcome.Added(name, card, warnings);
    }

    private static String isThere(PaperCard twin) {
        return "the work "
                + twin.doi().orElseThrow()
                + " is there as "
                + twin.name()
                + "; use --replace to take this file instead";
    }

    private PaperCard write(byte[] content, Extraction extraction, String name) {
        String digest = files.write(content, extraction);
        views.show(extraction, digest);
        return cards.add(extraction, name, digest);
    }

    /// Takes a paper out of the library and all views.
    ///
    /// @return whether it was there
    public synchronized boolean remove(FileId paper) {
        if (!cards.has(paper)) {
            return false;
        }
        files.remove(paper);
        views.remove(paper);
        cards.remove(paper);
        return true;
    }

    /// The papers that an identifier means: the digits a file's digest begins with, or a DOI.
    public synchronized List<PaperCard> find(String identifier) {
        return cards.find(identifier);
    }

    /// Cards of all papers, by file.
    public synchronized Collection<PaperCard> cards() {
        return cards.all();
    }

    public synchronized Optional<PaperCard> card(FileId paper) {
        return cards.of(paper);
    }

    /// What was read from a paper, with the decisions on it carried out.
    public Optional<Extraction> extraction(FileId paper) {
        return card(paper).map(card -> curation.curated(files.read(card.file())).extraction());
    }

    /// What was read from a paper, as it was read.
    public Optional<Extraction> mined(FileId paper) {
        return card(paper).map(card -> files.read(card.file()));
    }

    /// Writes a decision down and shows it in all views.
    ///
    /// @throws IllegalArgumentException for a correction that makes no statement; nothing is
    /// written then
    public synchronized void decide(Decision decision) {
        if (decision.what() instanceof OnStatement it) {
            check(decision, it);
        }
        curation.note(decision);
        if (decision.what() instanceof OnStatement it) {
            card(it.target().paper()).ifPresent(views::show);
        }
        views.tellDecisions();
    }

    /// Takes over decisions of another library; those whose paper is not here wait for it.
    ///
    /// @return how many were not there yet
    public synchronized int restore(List<Decision> decisions) {
        List<Decision> fresh = curation.take(decisions);
        cards.all().stream()
                .filter(card -> fresh.stream().anyMatch(it -> it.isOn(card.file())))
                .forEach(views::show);
        views.tellDecisions();
        return fresh.size();
    }

    private void check(Decision decision, OnStatement what) {
        Curation.check(
                decision,
                mined(what.target().paper())
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "no paper " + what.target().paper())));
    }

    /// All that people decided, oldest first.
    public synchronized List<Decision> decisions() {
        return curation.decisions();
    }

    /// Decisions whose paper is gone, or no longer says what they are on.
    public synchronized List<Decision> orphans() {
        return curation.orphans(cards::has, files::read);
    }

    /// Reads a paper anew where another version of the program, or of the vocabulary, read it.
    public Outcome remine(PaperCard card) {
        try {
            byte[] content = Files.readAllBytes(files.content(card.file()).orElseThrow());
            return add(content, card.name(), true);
        } catch (IOException e) {
            return new Outcome.Failed(card.name(), "its file cannot be read: " + e.getMessage());
        }
    }

    /// Where a paper's bytes lie.
    public Optional<Path> content(FileId paper) {
        return card(paper).flatMap(card -> files.content(card.file()));
    }

    @Override
    public void close() {
        views.close();
    }
}
