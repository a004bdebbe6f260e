package org.heterograph.library;

import org.heterograph.exchange.StatementEdit;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.curation.Curated;
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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
    private final List<View> views;
    private final Journal journal;
    private final Curation curation;
    private final Clock clock;
    private final Map<FileId, PaperCard> cards = new TreeMap<>();

    private Library(
            Path home,
            BiFunction<byte[], String, Extraction> mining,
            String version,
            List<View> views,
            Clock clock) {
        this.mining = mining;
        this.version = version;
        this.files = new PaperFiles(home);
        this.views = List.copyOf(views);
        this.journal = new Journal(home);
        this.curation = new Curation(home);
        this.clock = clock;
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
        SortedSet<FileId> papers = files.papers();
        Map<FileId, PaperCard> noted = journal.cards();
        for (FileId paper : papers) {
            String digest = files.digest(paper);
            PaperCard card = noted.get(paper);
            boolean known = card != null && card.reading().digest().equals(digest);
            cards.put(paper, known ? card : noteAnew(paper, digest));
        }
        views.forEach(this::repair);
        views.forEach(view -> view.decided(curation.decisions()));
    }

    private PaperCard noteAnew(FileId paper, String digest) {
        PaperCard card =
                PaperCard.of(files.read(paper), paper.sha256() + ".pdf", digest, clock.instant());
        journal.note(card);
        return card;
    }

    private void repair(View view) {
        Map<FileId, String> held = view.held();
        held.keySet().stream().filter(paper -> !cards.containsKey(paper)).forEach(view::remove);
        List<PaperCard> missing = cards.values().stream().filter(it -> !isHeld(it, held)).toList();
        view.replaceAll(
                () ->
                        missing.stream()
                                .map(it -> shown(files.read(it.file()), it.reading().digest()))
                                .iterator());
    }

    private boolean isHeld(PaperCard card, Map<FileId, String> held) {
        return held(card.file(), card.reading().digest()).equals(held.get(card.file()));
    }

    private View.Shown shown(Extraction mined, String digest) {
        return new View.Shown(
                curation.curated(mined).extraction(), held(mined.document().file(), digest));
    }

    private void show(View view, Extraction mined, String digest) {
        View.Shown shown = shown(mined, digest);
        view.replace(shown.extraction(), shown.digest());
    }

    /// What a view says that it holds of a paper: its extraction, and the decisions on it.
    private String held(FileId paper, String digest) {
        return digest + curation.mark(paper);
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
        Optional<PaperCard> twin = twin(extraction);
        if (twin.isPresent() && !replace) {
            return new Outcome.Failed(
                    name,
                    "the work "
                            + twin.get().doi().orElseThrow()
                            + " is there as "
                            + twin.get().name()
                            + "; use --replace to take this file instead");
        }
        boolean renewed = cards.containsKey(extraction.document().file()) || twin.isPresent();
        PaperCard card = write(content, extraction, name);
        twin.ifPresent(other -> remove(other.file()));
        List<String> warnings = extraction.document().warnings();
        return renewed
                ? new Outcome.Replaced(name, card, warnings)
                : new Outcome.Added(name, card, warnings);
    }

    private PaperCard write(byte[] content, Extraction extraction, String name) {
        String digest = files.write(content, extraction);
        views.forEach(view -> show(view, extraction, digest));
        PaperCard card =
                PaperCard.of(
                        extraction, name, digest, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        journal.note(card);
        cards.put(card.file(), card);
        return card;
    }

    /// Another file of the same work.
    private Optional<PaperCard> twin(Extraction extraction) {
        return extraction
                .document()
                .front()
                .work()
                .doi()
                .flatMap(
                        doi ->
                                cards.values().stream()
                                        .filter(card -> card.doi().equals(Optional.of(doi)))
                                        .filter(
                                                card ->
                                                        !card.file()
                                                                .equals(
                                                                        extraction
                                                                                .document()
                                                                                .file()))
                                        .findFirst());
    }

    /// Takes a paper out of the library and all views.
    ///
    /// @return whether it was there
    public synchronized boolean remove(FileId paper) {
        if (!cards.containsKey(paper)) {
            return false;
        }
        files.remove(paper);
        views.forEach(view -> view.remove(paper));
        cards.remove(paper);
        return true;
    }

    /// The papers that an identifier means: the digits a file's digest begins with, or a DOI.
    public synchronized List<PaperCard> find(String identifier) {
        String plain = identifier.strip().replaceFirst("^(?:https?://)?(?:dx\\.)?doi\\.org/", "");
        return cards.values().stream()
                .filter(
                        card ->
                                (plain.length() >= 6 && card.file().sha256().startsWith(plain))
                                        || card.doi()
                                                .filter(doi -> doi.doi().equalsIgnoreCase(plain))
                                                .isPresent())
                .toList();
    }

    /// Cards of all papers, by file.
    public synchronized Collection<PaperCard> cards() {
        return List.copyOf(cards.values());
    }

    public synchronized Optional<PaperCard> card(FileId paper) {
        return Optional.ofNullable(cards.get(paper));
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
            card(it.target().paper()).ifPresent(this::showAnew);
        }
        views.forEach(view -> view.decided(curation.decisions()));
    }

    /// Takes over decisions of another library; those whose paper is not here wait for it.
    ///
    /// @return how many were not there yet
    public synchronized int restore(List<Decision> decisions) {
        List<Decision> fresh = new ArrayList<>(new LinkedHashSet<>(decisions));
        fresh.removeAll(curation.decisions());
        fresh.forEach(curation::note);
        cards.values().stream()
                .filter(card -> fresh.stream().anyMatch(it -> it.isOn(card.file())))
                .forEach(this::showAnew);
        views.forEach(view -> view.decided(curation.decisions()));
        return fresh.size();
    }

    private void check(Decision decision, OnStatement what) {
        Extraction mined =
                mined(what.target().paper())
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "no paper " + what.target().paper()));
        Curated curated = Curated.of(mined, List.of(decision), StatementEdit::apply);
        if (!curated.orphans().isEmpty()) {
            throw new IllegalArgumentException("the paper has no fact " + what.target().fact());
        }
    }

    private void showAnew(PaperCard card) {
        Extraction mined = files.read(card.file());
        views.forEach(view -> show(view, mined, card.reading().digest()));
    }

    /// All that people decided, oldest first.
    public synchronized List<Decision> decisions() {
        return curation.decisions();
    }

    /// Decisions whose paper is gone, or no longer says what they are on.
    public synchronized List<Decision> orphans() {
        Set<FileId> papers = new TreeSet<>();
        List<Decision> orphans = new ArrayList<>();
        for (Decision decision : curation.decisions()) {
            if (decision.what() instanceof OnStatement it) {
                if (!cards.containsKey(it.target().paper())) {
                    orphans.add(decision);
                } else if (papers.add(it.target().paper())) {
                    orphans.addAll(curation.curated(files.read(it.target().paper())).orphans());
                }
            }
        }
        return orphans;
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
        views.forEach(View::close);
    }
}
