package org.heterograph.app;

import org.heterograph.graph.KnowledgeGraph;
import org.heterograph.graph.writing.GraphFormat;
import org.heterograph.library.UnusableStoreException;
import org.heterograph.paper.FileId;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Graphs of other stores that were taken in. Their files are kept in `<home>/imports`, so that the
/// graph can be made anew.
///
/// @param folder that they lie in
public record Imports(Path folder, KnowledgeGraph graph) {

    /// Takes a file in; one that is there already changes nothing.
    ///
    /// @param format by the ending of such files: `trig`, `nq`, `ttl`, `nt`, `jsonld`, `rdf`
    /// @return a line for people
    /// @throws IllegalArgumentException for another format
    public String take(byte[] content, String format) {
        GraphFormat known = format(format);
        String name = FileId.of(content).sha256() + "." + known.extension();
        if (graph.imports().contains(name)) {
            return "unchanged  these graphs are there";
        }
        graph.take(name, known, new ByteArrayInputStream(content));
        keep(name, content);
        return "imported   " + name.substring(0, 12) + "." + known.extension();
    }

    private static GraphFormat format(String name) {
        return GraphFormat.named(name)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no format '"
                                                + name
                                                + "'; take trig, nq, ttl, nt, jsonld or rdf"));
    }

    private void keep(String name, byte[] content) {
        try {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(name + ".tmp");
            Files.write(unfinished, content);
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UnusableStoreException("cannot keep " + name + ": " + e.getMessage(), e);
        }
    }

    /// Takes in again what a graph that was made anew has not.
    public void repair() {
        SortedSet<String> held = graph.imports();
        files().forEach(
                        (name, file) -> {
                            if (!held.contains(name)) {
                                takeAgain(name, file);
                            }
                        });
    }

    private void takeAgain(String name, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            graph.take(name, format(name.substring(name.lastIndexOf('.') + 1)), content);
        } catch (IOException e) {
            throw new UnusableStoreException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /// The files by name.
    public Map<String, Path> files() {
        Map<String, Path> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                all.filter(it -> !it.toString().endsWith(".tmp"))
                        .forEach(it -> files.put(it.getFileName().toString(), it));
            } catch (IOException e) {
                throw new UnusableStoreException("cannot list " + folder, e);
            }
        }
        return files;
    }
}
