package org.heterograph.library;

import org.heterograph.paper.FileId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// A folder whose papers come into the library by themselves: those that are there, and those that
/// someone puts there while it is watched.
///
/// A file is read once it has lain still for a moment, so that none is taken while it is copied. A
/// paper that someone takes out of the library stays out as long as its file does not change.
public final class WatchedFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    private static final Duration STILL = Duration.ofSeconds(3);

    private final Path folder;
    private final Supplier<List<Path>> papers;
    private final Library library;
    private final Map<Path, Seen> seen = new LinkedHashMap<>();
    private Instant looked = Instant.EPOCH;
    private Thread thread = Thread.ofPlatform().unstarted(() -> {});
    private volatile boolean stopped;

    /// @param papers lists those that lie in the folder now
    public WatchedFolder(Path folder, Supplier<List<Path>> papers, Library library) {
        this.folder = folder;
        this.papers = papers;
        this.library = library;
    }

    /// What became of a file of the folder.
    public record Found(Path file, Outcome outcome) {}

    private record Seen(FileTime changed, Outcome outcome) {}

    public Path folder() {
        return folder;
    }

    /// When it was looked through last; the epoch before the first time.
    public synchronized Instant looked() {
        return looked;
    }

    /// What became of all files that were seen, the newest last.
    public synchronized List<Found> found() {
        return seen.entrySet().stream()
                .map(it -> new Found(it.getKey(), it.getValue().outcome()))
                .toList();
    }

    /// Remembers what became of a file that was read before the watch began.
    public synchronized void note(Path file, Outcome outcome) throws IOException {
        seen.put(file, new Seen(Files.getLastModifiedTime(file), outcome));
    }

    /// Takes in what is new.
    public void look() {
        for (Path file : papers.get()) {
            if (!stopped) {
                take(file);
            }
        }
        synchronized (this) {
            looked = Instant.now();
        }
    }

    private void take(Path file) {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            if (isNew(file, changed) && isStill(changed)) {
                Outcome outcome = outcome(file);
                synchronized (this) {
                    seen.remove(file);
                    seen.put(file, new Seen(changed, outcome));
                }
            }
        } catch (IOException e) {
            LOG.debug("{} went away while it was looked at", file, e);
        }
    }

    private synchronized boolean isNew(Path file, FileTime changed) {
        Seen before = seen.get(file);
        return before == null || !before.changed().equals(changed);
    }

    private static boolean isStill(FileTime changed) {
        return changed.toInstant().plus(STILL).isBefore(Instant.now());
    }

    private Outcome outcome(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        return library.card(FileId.of(content))
                .<Outcome>map(card -> new Outcome.Unchanged(name, card))
                .orElseGet(() -> library.add(content, name, false));
    }

    /// Looks again and again, until [#close].
    public void watch() {
        thread = Thread.ofPlatform().daemon().name("watched-folder").start(this::work);
    }

    private void work() {
        try {
            while (!stopped) {
                look();
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.io.UncheckedIOException e) {
            LOG.warn("{} is watched no more: {}", folder, e.getMessage(), e);
        }
    }

    /// Waits for the paper at hand: the library must not be closed beneath it.
    @Override
    public void close() {
        stopped = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
