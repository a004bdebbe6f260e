package org.heterograph.app;

import org.heterograph.app.review.Conflicts;
import org.heterograph.app.review.Curator;
import org.heterograph.app.search.KeptSearches;
import org.heterograph.app.search.Searcher;
import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.index.Coverage;
import org.heterograph.index.SearchIndex;
import org.heterograph.index.UnusableModelException;
import org.heterograph.library.HomeLock;
import org.heterograph.library.Library;
import org.heterograph.library.Outcome;
import org.heterograph.library.SavedSearches;
import org.heterograph.library.WatchedFolder;
import org.heterograph.query.QueryCatalog;
import org.heterograph.search.SearchQueryParser;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A store that is open in this process, with everything that works on it.
///
/// ```java
/// try (Heterograph heterograph = Heterograph.tryOpen(Path.of(".heterograph")).orElseThrow()) {
///     heterograph.library().add(bytes, "paper.pdf", false);
/// }
/// ```
public final class Heterograph implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Heterograph.class);

    private final Path home;
    private final HomeLock lock;
    private final Library library;
    private final KnowledgeGraph graph;
    private final SearchIndex index;
    private final Searcher searcher;
    private final SavedSearches savedSearches;
    private @Nullable MeaningWorker worker;
    private @Nullable WatchedFolder watched;
    private boolean closed;

    Heterograph(
            Path home, HomeLock lock, KnowledgeGraph graph, SearchIndex index, Searcher searcher) {
        this.home = home;
        this.lock = lock;
        this.library = searcher.library();
        this.graph = graph;
        this.index = index;
        this.searcher = searcher;
        this.savedSearches = new SavedSearches(home);
    }

    /// Opens the store in a folder, makes it if there is none; empty while another process has it.
    public static Optional<Heterograph> tryOpen(Path home) {
        return HomeLock.tryAcquire(home).map(lock -> Wiring.open(home, lock));
    }

    /// Adds a paper that may be encrypted. Its bytes are kept as given; the password is not, so
    /// that
    /// it is needed again to read the paper anew.
    ///
    /// @param password empty where none is known
    public Outcome add(byte[] content, String name, boolean replace, String password) {
        return add(content, name, replace, password, () -> {});
    }

    /// Adds a paper and says when it is read and goes into the views.
    ///
    /// @param read run between the two; not for a paper that is there already or cannot be read
    public Outcome add(
            byte[] content, String name, boolean replace, String password, Runnable read) {
        return library.add(
                content,
                name,
                replace,
                bytes -> {
                    var extraction = Wiring.mine(bytes, name, password);
                    read.run();
                    return extraction;
                });
    }

    public Path home() {
        return home;
    }

    public Library library() {
        return library;
    }

    /// Graphs of other stores.
    public Imports imports() {
        return new Imports(home.resolve("imports"), graph);
    }

    /// What contradicts itself.
    public Conflicts conflicts() {
        return new Conflicts(graph);
    }

    /// What people decide.
    public Curator curator() {
        return new Curator(library, graph, Clock.systemUTC());
    }

    public KnowledgeGraph graph() {
        return graph;
    }

    public SearchIndex index() {
        return index;
    }

    /// From now on meanings are worked out beside other work, until [#close].
    public synchronized void understandInBackground() {
        if (worker == null && !closed && Wiring.knowsMeanings()) {
            worker = new MeaningWorker(index);
        }
    }

    /// From now on papers that are put into a folder come in by themselves, until [#close].
    public synchronized void watch(WatchedFolder folder) {
        if (!closed) {
            watched = folder;
            folder.watch();
        }
    }

    /// The folder whose papers come in by themselves.
    public synchronized Optional<WatchedFolder> watched() {
        return Optional.ofNullable(watched);
    }

    /// Works out the meanings of all papers that have none.
    ///
    /// @param progress hears how far it is after each paper, from any thread
    public void understand(Consumer<Coverage> progress) throws InterruptedException {
        int threads = Runtime.getRuntime().availableProcessors();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            workers.add(Thread.ofPlatform().daemon().start(() -> understandAll(progress)));
        }
        for (Thread each : workers) {
            each.join();
        }
    }

    private void understandAll(Consumer<Coverage> progress) {
        try {
            while (index.understandNext()) {
                progress.accept(index.coverage());
            }
        } catch (UnusableModelException e) {
            LOG.warn("papers are found by their words alone: {}", e.getMessage(), e);
        }
    }

    public QueryCatalog queries() {
        return Wiring.queries();
    }

    public SearchQueryParser searchQueryParser() {
        return searcher.parser();
    }

    /// What answers questions, whoever asks.
    public Searcher searcher() {
        return searcher;
    }

    /// The questions that people keep.
    public SavedSearches savedSearches() {
        return savedSearches;
    }

    /// The same with what is new in them.
    public KeptSearches keptSearches() {
        return new KeptSearches(savedSearches, searcher, Clock.systemUTC());
    }

    /// Closes once, however often it is called.
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            if (watched != null) {
                watched.close();
            }
            if (worker != null) {
                worker.close();
            }
            library.close();
            lock.close();
        }
    }
}
