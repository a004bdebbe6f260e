package org.heterograph.library;

import org.heterograph.exchange.ExtractionFile;
import org.heterograph.exchange.document.DocumentFile;
import org.heterograph.fact.Extraction;
import org.heterograph.paper.FileId;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The papers on disk: bytes, document and extraction, a file each. A paper is there when its
/// extraction is, which is written last and deleted first.
final class PaperFiles {
    private static final String EXTRACTION = ".jsonl.gz";

    private final Path files;
    private final Path documents;
    private final Path extractions;

    PaperFiles(Path home) {
        files = home.resolve("files");
        documents = home.resolve("documents");
        extractions = home.resolve("extractions");
        try {
            for (Path folder : List.of(files, documents, extractions)) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new UnusableStoreException(
                    "cannot write to " + home + ": " + e.getMessage() + "; choose another --home",
                    e);
        }
    }

    /// The papers that are there; what a crash left unfinished is removed.
    SortedSet<FileId> papers() {
        SortedSet<FileId> papers = new TreeSet<>();
        for (Path path : entries(extractions)) {
            String name = path.getFileName().toString();
            if (name.endsWith(EXTRACTION)) {
                papers.add(new FileId(name.substring(0, name.length() - EXTRACTION.length())));
            }
        }
        return papers;
    }

    /// Removes files that belong to no paper.
    void removeUnfinished() {
        Set<String> known = new HashSet<>();
        for (FileId paper : papers()) {
            known.add(paper.sha256());
            known.add(paper.sha256() + EXTRACTION);
        }
        for (Path folder : List.of(files, documents, extractions)) {
            entries(folder).stream()
                    .filter(path -> !known.contains(path.getFileName().toString()))
                    .forEach(PaperFiles::delete);
        }
    }

    /// Keeps a paper.
    ///
    /// @return digest of the extraction as written
    String write(byte[] content, Extraction extraction) {
        FileId id = extraction.document().file();
        try {
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            DocumentFile.write(extraction.document(), document);
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            ExtractionFile.write(extraction, lines);
            DurableFile.write(files.resolve(id.sha256()), content);
            DurableFile.write(documents.resolve(id.sha256()), document.toByteArray());
            DurableFile.write(extractionPath(id), lines.toByteArray());
            return FileId.of(lines.toByteArray()).sha256();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep " + id, e);
        }
    }

    Extraction read(FileId id) {
        try {
            byte[] document = Files.readAllBytes(documents.resolve(id.sha256()));
            byte[] lines = Files.readAllBytes(extractionPath(id));
            return ExtractionFile.read(
                    DocumentFile.read(new ByteArrayInputStream(document)),
                    new ByteArrayInputStream(lines));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + id, e);
        }
    }

    /// Digest of the extraction on disk.
    String digest(FileId id) {
        try {
            return FileId.of(Files.readAllBytes(extractionPath(id))).sha256();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + id, e);
        }
    }

    /// Where the paper's bytes lie, if it is there.
    Optional<Path> content(FileId id) {
        return Optional.of(files.resolve(id.sha256())).filter(Files::exists);
    }

    void remove(FileId id) {
        delete(extractionPath(id));
        delete(documents.resolve(id.sha256()));
        delete(files.resolve(id.sha256()));
    }

    private Path extractionPath(FileId id) {
        return extractions.resolve(id.sha256() + EXTRACTION);
    }

    private static void delete(Path path) {
        try {
            DurableFile.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + path, e);
        }
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
