package org.heterograph.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.heterograph.document.Document;
import org.heterograph.exchange.DecisionLines;
import org.heterograph.exchange.ExtractionFile;
import org.heterograph.exchange.document.DocumentFile;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.curation.Decision;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// All papers of a library in one ZIP file, each as given and as read, and what people decided; the
/// views are made anew from it. Papers may come and go meanwhile: each is in the archive whole or
/// not at all.
///
/// ```java
/// Archive.write(library, Map.of(), out);
/// Archive.read(in, other, outcome -> …, (name, content) -> …);
/// ```
public final class Archive {
    private static final String CONTENT = "/content";
    private static final String DOCUMENT = "/document";
    private static final String NAME = "/name";
    private static final String EXTRACTION = "/extraction.jsonl.gz";
    private static final String OTHER = "other/";
    private static final String DECISIONS = "decisions.jsonl";

    private Archive() {}

    /// @param others files that are kept beside the papers, by name
    public static void write(Library library, Map<String, Path> others, OutputStream out)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
        for (PaperCard card : library.cards()) {
            Optional<Path> content = library.content(card.file());
            Optional<Extraction> extraction = library.mined(card.file());
            if (content.isPresent() && extraction.isPresent()) {
                write(card, Files.readAllBytes(content.get()), extraction.get(), zip);
            }
        }
        for (Map.Entry<String, Path> other : others.entrySet()) {
            entry(OTHER + other.getKey(), zip);
            Files.copy(other.getValue(), zip);
        }
        write(library.decisions(), zip);
        zip.finish();
    }

    private static void write(
            PaperCard card, byte[] content, Extraction extraction, ZipOutputStream zip)
            throws IOException {
        String paper = card.file().sha256();
        entry(paper + CONTENT, zip);
        zip.write(content);
        entry(paper + NAME, zip);
        zip.write(card.name().getBytes(UTF_8));
        entry(paper + DOCUMENT, zip);
        DocumentFile.write(extraction.document(), new Unclosed(zip));
        entry(paper + EXTRACTION, zip);
        ExtractionFile.write(extraction, new Unclosed(zip));
    }

    /// Behind the papers that they are on.
    private static void write(List<Decision> decisions, ZipOutputStream zip) throws IOException {
        if (decisions.isEmpty()) {
            return;
        }
        entry(DECISIONS, zip);
        for (Decision decision : decisions) {
            zip.write(DecisionLines.write(decision).getBytes(UTF_8));
        }
    }

    /// With one time for all, so that equal libraries are equal archives.
    private static void entry(String name, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
    }

    /// Takes in what the library does not have.
    ///
    /// @param outcomes told of each paper
    /// @param others given each file that was kept beside them
    /// @return how many decisions were not there yet
    public static int read(
            InputStream in,
            Library library,
            Consumer<Outcome> outcomes,
            BiConsumer<String, byte[]> others)
            throws IOException {
        ZipInputStream zip = new ZipInputStream(in, UTF_8);
        Map<String, byte[]> paper = new HashMap<>();
        List<Decision> decisions = new ArrayList<>();
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            byte[] bytes = zip.readAllBytes();
            if (name.startsWith(OTHER)) {
                others.accept(name.substring(OTHER.length()), bytes);
            } else if (name.equals(DECISIONS)) {
                decisions.addAll(decisions(bytes));
            } else {
                paper.put(name.substring(Math.max(0, name.lastIndexOf('/'))), bytes);
                if (name.endsWith(EXTRACTION)) {
                    outcomes.accept(restore(paper, library));
                    paper.clear();
                }
            }
        }
        return library.restore(decisions);
    }

    private static List<Decision> decisions(byte[] lines) {
        return new String(lines, UTF_8)
                .lines()
                .flatMap(line -> DecisionLines.read(line).stream())
                .toList();
    }

    private static Outcome restore(Map<String, byte[]> paper, Library library) throws IOException {
        Document document = DocumentFile.read(part(paper, DOCUMENT));
        Extraction extraction = ExtractionFile.read(document, part(paper, EXTRACTION));
        String name = new String(part(paper, NAME).readAllBytes(), UTF_8);
        return library.restore(part(paper, CONTENT).readAllBytes(), name, extraction);
    }

    private static InputStream part(Map<String, byte[]> paper, String name) throws IOException {
        byte[] bytes = paper.get(name);
        if (bytes == null) {
            throw new IOException("no archive of a library: a paper without " + name.substring(1));
        }
        return new ByteArrayInputStream(bytes);
    }
}
