package org.heterograph.support;

import org.heterograph.app.Wiring;
import org.heterograph.fact.Extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The papers that the project ships, each mined once a test run.
public final class Corpus {
    private static final Path PAPERS = Path.of("corpus", "papers");
    private static final Map<Path, Extraction> MINED = new ConcurrentHashMap<>();

    private Corpus() {}

    /// The PDFs, by name.
    public static List<Path> papers() {
        try (Stream<Path> files = Files.list(PAPERS)) {
            return files.filter(it -> it.toString().endsWith(".pdf")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(Path paper) {
        try {
            return Files.readAllBytes(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the program reads from a paper.
    public static Extraction extraction(Path paper) {
        return MINED.computeIfAbsent(
                paper, it -> Wiring.miner().mine(bytes(it), it.getFileName().toString()));
    }

    /// Name of the paper's file without ending.
    public static String stem(Path paper) {
        return paper.getFileName().toString().replaceFirst("\\.pdf$", "");
    }
}
