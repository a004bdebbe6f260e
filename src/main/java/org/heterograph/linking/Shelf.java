package org.heterograph.linking;

import org.heterograph.paper.FileId;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Who shares what in a library: which papers are a work, which cite it, which spellings a material
/// has. It holds keys alone; papers are fetched when they are asked for.
public final class Shelf implements FactsAbout {
    private static final Comparator<String> WRITTEN_AS_FORMULA =
            Comparator.<String, Boolean>comparing(Shelf::isLower)
                    .thenComparing(String::length)
                    .thenComparing(Comparator.naturalOrder());

    private final Function<FileId, Optional<LinkedPaper>> papers;
    private final Map<String, SortedSet<FileId>> citing = new HashMap<>();
    private final Map<String, SortedSet<FileId>> held = new HashMap<>();
    private final Map<String, SortedMap<String, Integer>> dois = new HashMap<>();
    private final Map<String, SortedMap<String, Integer>> spellings = new HashMap<>();
    private Set<Set<String>> merged = Set.of();
    private Set<Set<String>> split = Set.of();

    /// @param papers fetches a paper that is on the shelf
    public Shelf(Function<FileId, Optional<LinkedPaper>> papers) {
        this.papers = papers;
    }

    /// What people hold of materials, instead of what was held before.
    ///
    /// @param merged pairs of entities that are one
    /// @param split pairs that are two
    public void decided(Set<Set<String>> merged, Set<Set<String>> split) {
        this.merged = Set.copyOf(merged);
        this.split = Set.copyOf(split);
    }

    @Override
    public boolean areMerged(String one, String other) {
        return merged.contains(pair(one, other));
    }

    @Override
    public boolean areSplit(String one, String other) {
        return split.contains(pair(one, other));
    }

    private static Set<String> pair(String one, String other) {
        return one.equals(other) ? Set.of(one) : Set.of(one, other);
    }

    /// The keys that papers give an entity.
    public SortedSet<String> keys(String entity) {
        return spellings.entrySet().stream()
                .filter(it -> it.getValue().containsKey(entity))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public void put(LinkedPaper paper) {
        paper.work().names().forEach(name -> add(held, name, paper.file()));
        count(paper.work(), 1);
        for (WorkKey reference : paper.references().values()) {
            reference.names().forEach(name -> add(citing, name, paper.file()));
            count(reference, 1);
        }
        paper.materials().forEach((entity, key) -> count(spellings, key, entity, 1));
    }

    public void remove(LinkedPaper paper) {
        paper.work().names().forEach(name -> take(held, name, paper.file()));
        count(paper.work(), -1);
        for (WorkKey reference : paper.references().values()) {
            reference.names().forEach(name -> take(citing, name, paper.file()));
            count(reference, -1);
        }
        paper.materials().forEach((entity, key) -> count(spellings, key, entity, -1));
    }

    private static void add(Map<String, SortedSet<FileId>> index, String name, FileId file) {
        index.computeIfAbsent(name, _ -> new TreeSet<>()).add(file);
    }

    private static void take(Map<String, SortedSet<FileId>> index, String name, FileId file) {
        SortedSet<FileId> files = index.getOrDefault(name, Collections.emptySortedSet());
        if (files.contains(file) && files.size() == 1) {
            index.remove(name);
        } else if (files.contains(file)) {
            files.remove(file);
        }
    }

    private void count(WorkKey key, int more) {
        if (key.doi().isPresent() && key.printed().isPresent()) {
            count(dois, key.printed().get(), key.doi().get(), more);
        }
    }

    private static void count(
            Map<String, SortedMap<String, Integer>> index, String name, String one, int more) {
        SortedMap<String, Integer> counts = index.computeIfAbsent(name, _ -> new TreeMap<>());
        counts.merge(one, more, Integer::sum);
        counts.values().removeIf(it -> it <= 0);
        if (counts.isEmpty()) {
            index.remove(name);
        }
    }

    /// A work goes by its DOI, also where only another paper prints it.
    @Override
    public Work work(WorkKey key) {
        Optional<String> doi = key.doi().or(() -> key.printed().flatMap(this::doi));
        String name = doi.or(key::printed).orElseThrow();
        Optional<FileId> paper =
                doi.flatMap(this::paperOf).or(() -> key.printed().flatMap(this::paperOf));
        return new Work(name, doi.isPresent(), paper);
    }

    private Optional<String> doi(String printed) {
        return Optional.ofNullable(dois.get(printed)).map(SortedMap::firstKey);
    }

    private Optional<FileId> paperOf(String name) {
        return Optional.ofNullable(held.get(name)).map(SortedSet::first);
    }

    @Override
    public Optional<LinkedPaper> paper(FileId file) {
        return papers.apply(file);
    }

    /// The names of works that a paper changes by coming or going: its own, and those of works whose
    /// DOI it alone knows.
    public SortedSet<String> changedBy(LinkedPaper paper) {
        SortedSet<String> changed = new TreeSet<>(paper.work().names());
        paper.references().values().stream()
                .filter(this::isDoiOfOne)
                .forEach(it -> changed.addAll(it.names()));
        return changed;
    }

    /// The papers that cite one of these works, or are one.
    public SortedSet<FileId> touchedBy(SortedSet<String> works) {
        SortedSet<FileId> touched = new TreeSet<>();
        for (String work : works) {
            touched.addAll(citing.getOrDefault(work, Collections.emptySortedSet()));
            touched.addAll(held.getOrDefault(work, Collections.emptySortedSet()));
        }
        return touched;
    }

    private boolean isDoiOfOne(WorkKey key) {
        return key.doi().isPresent()
                && key.printed()
                        .map(dois::get)
                        .filter(it -> it.getOrDefault(key.doi().get(), 0) == 1)
                        .isPresent();
    }

    /// The spellings of a material that papers use.
    public SortedSet<String> spellings(String key) {
        SortedMap<String, Integer> known = spellings.get(key);
        return known == null ? Collections.emptySortedSet() : new TreeSet<>(known.keySet());
    }

    /// The spelling that stands for all: rather a formula than words, rather short.
    public Optional<String> canonical(String key) {
        return spellings(key).stream().min(WRITTEN_AS_FORMULA);
    }

    private static boolean isLower(String entity) {
        return entity.equals(entity.toLowerCase(Locale.ROOT));
    }
}
