package org.heterograph.app;

import org.heterograph.fact.Extraction;
import org.heterograph.fact.curation.Decision;
import org.heterograph.fact.curation.Decision.Merge;
import org.heterograph.fact.curation.Decision.OnMaterials;
import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.graph.Redescription;
import org.heterograph.graph.mapping.Iris;
import org.heterograph.graph.mapping.TripleSink;
import org.heterograph.library.View;
import org.heterograph.linking.LinkFile;
import org.heterograph.linking.LinkTriples;
import org.heterograph.linking.LinkedPaper;
import org.heterograph.linking.Linker;
import org.heterograph.linking.Links;
import org.heterograph.linking.MaterialKeys;
import org.heterograph.linking.Shelf;
import org.heterograph.paper.FileId;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What joins the papers, as a view of the library: the graphs `links` and, for what a paper repeats
/// wrongly, `conflicts`. Follows the graph's own view, which forgets the conflicts of a paper.
///
/// `links/<sha256>` keeps of each paper what others may share with it, so that a new paper asks for
/// those alone that it touches.
final class LinkView implements View {
    private final Path folder;
    private final KnowledgeGraph graph;
    private final MaterialKeys keys;
    private final Linker linker = new Linker();
    private final LinkTriples triples;
    private final Shelf shelf = new Shelf(this::read);

    LinkView(Path folder, KnowledgeGraph graph, Iris iris, MaterialKeys keys) {
        this.folder = folder;
        this.graph = graph;
        this.keys = keys;
        this.triples = new LinkTriples(iris);
        for (FileId file : files()) {
            read(file).ifPresent(shelf::put);
        }
    }

    /// What the graph holds links of, as far as its file is there too.
    @Override
    public Map<FileId, String> held() {
        Map<FileId, String> held = new TreeMap<>();
        graph.linked()
                .forEach(
                        (file, digest) ->
                                read(file)
                                        .filter(it -> it.digest().equals(digest))
                                        .ifPresent(_ -> held.put(file, digest)));
        return held;
    }

    @Override
    public void replace(Extraction extraction, String digest) {
        LinkedPaper paper = LinkedPaper.of(extraction, digest, keys);
        Optional<LinkedPaper> before = read(paper.file());
        SortedSet<String> works = new TreeSet<>();
        before.ifPresent(it -> works.addAll(shelf.changedBy(it)));
        before.ifPresent(shelf::remove);
        shelf.put(paper);
        works.addAll(shelf.changedBy(paper));
        write(paper);
        List<Redescription> changes = new ArrayList<>(links(works, paper.file()));
        changes.addAll(whole(paper, before));
        changes.add(spelled(List.of(paper), before));
        graph.redescribe(changes);
    }

    @Override
    public void remove(FileId file) {
        Optional<LinkedPaper> gone = read(file);
        if (gone.isEmpty()) {
            return;
        }
        SortedSet<String> works = shelf.changedBy(gone.get());
        shelf.remove(gone.get());
        delete(file);
        List<Redescription> changes = new ArrayList<>(links(works, file));
        changes.add(Redescription.of("links", subjects(gone.get()), _ -> {}));
        changes.add(Redescription.of("conflicts", triples.conflicts(gone.get()), _ -> {}));
        changes.add(spelled(List.of(), gone));
        graph.redescribe(changes);
    }

    private List<String> subjects(LinkedPaper paper) {
        List<String> subjects = new ArrayList<>(triples.subjects(paper));
        subjects.add(triples.mark(paper));
        return subjects;
    }

    /// All links of a paper.
    private List<Redescription> whole(LinkedPaper paper, Optional<LinkedPaper> before) {
        Links links = linker.link(paper, shelf);
        List<String> subjects = new ArrayList<>(subjects(paper));
        List<String> conflicts = new ArrayList<>(triples.conflicts(paper));
        before.ifPresent(it -> subjects.addAll(subjects(it)));
        before.ifPresent(it -> conflicts.addAll(triples.conflicts(it)));
        return List.of(
                Redescription.of(
                        "links",
                        subjects,
                        sink -> {
                            triples.writeMark(paper, sink);
                            triples.writeLinks(links, sink);
                        }),
                Redescription.of(
                        "conflicts", conflicts, sink -> triples.writeConflicts(links, sink)));
    }

    /// What of other papers hangs on some works.
    private List<Redescription> links(SortedSet<String> works, FileId but) {
        List<Redescription> changes = new ArrayList<>();
        for (FileId file : shelf.touchedBy(works)) {
            if (!file.equals(but)) {
                read(file).ifPresent(it -> changes.addAll(links(it, works)));
            }
        }
        return changes;
    }

    private List<Redescription> links(LinkedPaper paper, SortedSet<String> works) {
        LinkedPaper part = paper.hangingOn(works);
        Links links = linker.link(part, shelf);
        return List.of(
                Redescription.of(
                        "links",
                        triples.subjects(part),
                        sink -> triples.writeLinks(links, sink)),
                Redescription.of(
                        "conflicts",
                        triples.conflicts(part),
                        sink -> triples.writeConflicts(links, sink)));
    }

    /// Links anew what decisions on materials touch.
    @Override
    public void decided(List<Decision> decisions) {
        Set<Set<String>> merged = new HashSet<>();
        Set<Set<String>> split = new HashSet<>();
        SortedSet<String> entities = new TreeSet<>();
        for (Decision decision : decisions) {
            if (decision.what() instanceof OnMaterials it) {
                Set<String> pair = Set.copyOf(it.both());
                (it instanceof Merge ? merged : split).add(pair);
                (it instanceof Merge ? split : merged).remove(pair);
                entities.addAll(pair);
            }
        }
        shelf.decided(merged, split);
        SortedSet<String> keys = new TreeSet<>();
        entities.forEach(it -> keys.addAll(shelf.keys(it)));
        graph.redescribe(List.of(spelled(keys, entities)));
    }

    /// Says anew which spellings of the materials of a paper, as it is and as it was, are one.
    private Redescription spelled(List<LinkedPaper> now, Optional<LinkedPaper> before) {
        SortedSet<String> touched = new TreeSet<>();
        SortedSet<String> entities = new TreeSet<>();
        for (LinkedPaper paper : Stream.concat(now.stream(), before.stream()).toList()) {
            touched.addAll(paper.materials().values());
            entities.addAll(paper.materials().keySet());
        }
        return spelled(touched, entities);
    }

    private Redescription spelled(SortedSet<String> touched, SortedSet<String> entities) {
        touched.forEach(key -> entities.addAll(shelf.spellings(key)));
        return Redescription.of(
                "links",
                entities.stream().map(triples::material).toList(),
                sink -> touched.forEach(key -> spell(key, sink)));
    }

    private void spell(String key, TripleSink sink) {
        Optional<String> canonical = shelf.canonical(key);
        for (String entity : shelf.spellings(key)) {
            canonical
                    .filter(it -> !shelf.areSplit(it, entity))
                    .ifPresent(it -> triples.writeMaterial(entity, it, sink));
        }
    }

    private List<FileId> files() {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(it -> it.getFileName().toString())
                        .filter(it -> it.matches("[0-9a-f]{64}"))
                        .sorted()
                        .map(FileId::new)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private Optional<LinkedPaper> read(FileId file) {
        try {
            return Optional.of(LinkFile.read(Files.readString(folder.resolve(file.sha256()))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the links of " + file, e);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void write(LinkedPaper paper) {
        try {
            Path place = folder.resolve(paper.file().sha256());
            Path unfinished = folder.resolve(paper.file().sha256() + ".tmp");
            Files.writeString(unfinished, LinkFile.write(paper));
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the links of " + paper.file(), e);
        }
    }

    private void delete(FileId file) {
        try {
            Files.deleteIfExists(folder.resolve(file.sha256()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete the links of " + file, e);
        }
    }

    /// The graph closes with its own view.
    @Override
    public void close() {}
}
