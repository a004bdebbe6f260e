package org.heterograph.app;

import org.heterograph.fact.Extraction;
import org.heterograph.fact.curation.Decision;
import org.heterograph.fact.curation.Decision.Merge;
import org.heterograph.fact.curation.Decision.OnMaterials;
import org.heterograph.graph.KnowledgeGraph;
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
import java.util.Collection;
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
        SortedSet<FileId> touched = take(paper.file());
        shelf.put(paper);
        write(paper);
        touched.addAll(shelf.touchedBy(paper));
        touched.add(paper.file());
        link(touched, List.of());
        spell(paper);
    }

    @Override
    public void remove(FileId file) {
        Optional<LinkedPaper> paper = read(file);
        SortedSet<FileId> touched = take(file);
        delete(file);
        link(touched, paper.stream().toList());
        paper.ifPresent(this::spell);
    }

    /// Takes a paper off the shelf.
    ///
    /// @return the papers that it was linked with
    private SortedSet<FileId> take(FileId file) {
        Optional<LinkedPaper> paper = read(file);
        SortedSet<FileId> touched =
                paper.map(shelf::touchedBy).map(it -> (SortedSet<FileId>) new TreeSet<>(it)).orElseGet(TreeSet::new);
        paper.ifPresent(shelf::remove);
        return touched;
    }

    private void link(Collection<FileId> touched, List<LinkedPaper> gone) {
        List<Links> links =
                touched.stream().flatMap(it -> read(it).stream()).map(it -> linker.link(it, shelf)).toList();
        List<LinkedPaper> papers = new ArrayList<>(gone);
        links.forEach(it -> papers.add(it.paper()));
        graph.redescribe(
                "links",
                papers.stream().flatMap(it -> triples.subjects(it).stream()).toList(),
                sink -> links.forEach(it -> triples.writeLinks(it, sink)));
        graph.redescribe(
                "conflicts",
                papers.stream().flatMap(it -> triples.conflicts(it).stream()).toList(),
                sink -> links.forEach(it -> triples.writeConflicts(it, sink)));
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
        spell(keys, entities);
    }

    /// Says anew which spellings of the paper's materials are one.
    private void spell(LinkedPaper paper) {
        spell(
                new TreeSet<>(paper.materials().values()),
                new TreeSet<>(paper.materials().keySet()));
    }

    private void spell(SortedSet<String> touched, SortedSet<String> entities) {
        touched.forEach(key -> entities.addAll(shelf.spellings(key)));
        graph.redescribe(
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
