package org.heterograph.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The questions that people keep, in one small file of the store: a line each, with its columns
/// parted by tabs.
public final class SavedSearches {
    /// More would be a burden to look through.
    private static final int MOST = 200;

    /// Name, when it was kept, when somebody looked, words; then the facets.
    private static final int COLUMNS = 4;

    private final Path place;

    public SavedSearches(Path home) {
        place = home.resolve("searches.tsv");
    }

    /// By name.
    public synchronized List<SavedSearch> all() {
        return List.copyOf(read().values());
    }

    public synchronized Optional<SavedSearch> find(String name) {
        return Optional.ofNullable(read().get(name));
    }

    /// Keeps one, in place of that of the same name; it is on disk when this returns.
    ///
    /// @throws IllegalStateException when there are as many as may be
    public synchronized void keep(SavedSearch search) {
        Map<String, SavedSearch> all = read();
        if (all.size() >= MOST && !all.containsKey(search.name())) {
            throw new IllegalStateException(MOST + " searches are kept; take one away first");
        }
        all.put(search.name(), search);
        write(all);
    }

    /// @return whether there was one
    public synchronized boolean forget(String name) {
        Map<String, SavedSearch> all = read();
        boolean there = all.remove(name) != null;
        if (there) {
            write(all);
        }
        return there;
    }

    /// The file, once there is one; for backups.
    public Optional<Path> file() {
        return Optional.of(place).filter(Files::exists);
    }

    /// Takes in those of another store whose names are not taken.
    ///
    /// @param content of its file
    /// @return how many
    public synchronized int take(byte[] content) {
        Map<String, SavedSearch> all = read();
        int before = all.size();
        read(content).forEach(all::putIfAbsent);
        write(all);
        return all.size() - before;
    }

    private Map<String, SavedSearch> read() {
        try {
            return Files.exists(place) ? read(Files.readAllBytes(place)) : new TreeMap<>();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + place, e);
        }
    }

    private static Map<String, SavedSearch> read(byte[] content) {
        Map<String, SavedSearch> all = new TreeMap<>();
        new String(content, StandardCharsets.UTF_8)
                .lines()
                .flatMap(line -> search(line).stream())
                .limit(MOST)
                .forEach(it -> all.put(it.name(), it));
        return all;
    }

    /// A line that somebody spoilt is passed over.
    private static Optional<SavedSearch> search(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length < COLUMNS) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new SavedSearch(
                            columns[0],
                            columns[3],
                            Arrays.asList(columns).subList(COLUMNS, columns.length),
                            Instant.parse(columns[1]),
                            Instant.parse(columns[2])));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private void write(Map<String, SavedSearch> all) {
        StringBuilder lines = new StringBuilder();
        for (SavedSearch it : all.values()) {
            String line =
                    String.join("\t", it.name(), it.saved() + "", it.looked() + "", it.words());
            lines.append(line);
            it.facets().forEach(facet -> lines.append('\t').append(facet));
            lines.append('\n');
        }
        try {
            DurableFile.write(place, lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + place, e);
        }
    }
}
