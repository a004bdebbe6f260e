package org.heterograph.mining;

import org.heterograph.document.Document;
import org.heterograph.fact.Calibration;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.Extractor;
import org.heterograph.fact.FactJoiner;
import org.heterograph.fact.Statement;
import org.heterograph.mention.MentionFinder;
import org.heterograph.mention.Mentions;
import org.heterograph.reader.DocumentReader;
import org.heterograph.reader.UnreadableDocumentException;

import java.util.Arrays;
import java.util.List;

/// Mines one paper. Immutable; several threads may share it.
///
/// ```java
/// Extraction extraction = miner.mine(Files.readAllBytes(path), path.getFileName().toString());
/// ```
public final class Miner {
    private static final int HEAD = 1024;

    private final List<DocumentReader> readers;
    private final MentionFinder mentionFinder;
    private final List<Extractor> extractors;
    private final Calibration calibration;
    private final FactJoiner joiner;
    private final String version;

    /// @param readers asked in this order
    /// @param calibration says how far what they extract is to be trusted
    /// @param version of code and vocabulary, part of every extraction
    public Miner(
            List<DocumentReader> readers,
            MentionFinder mentionFinder,
            List<Extractor> extractors,
            Calibration calibration,
            FactJoiner joiner,
            String version) {
        this.readers = List.copyOf(readers);
        this.mentionFinder = mentionFinder;
        this.extractors = List.copyOf(extractors);
        this.calibration = calibration;
        this.joiner = joiner;
        this.version = version;
    }

    /// All that is read from the paper.
    ///
    /// @param fileName helps to tell formats apart that their first bytes do not
    /// @throws UnreadableDocumentException when no text can be had from it
    public Extraction mine(byte[] content, String fileName) {
        return mine(content, fileName, "");
    }

    /// All that is read from a paper that may be encrypted.
    ///
    /// @param password empty where none is known
    public Extraction mine(byte[] content, String fileName, String password) {
        Document document = reader(content, fileName).read(content, password);
        Mentions mentions = mentionFinder.find(document);
        List<Statement> statements =
                extractors.stream()
                        .flatMap(extractor -> extractor.extract(document, mentions).stream())
                        .toList();
        return new Extraction(
                document, joiner.join(document.file(), calibration.judge(statements)), version);
    }

    /// Version of code and vocabulary.
    public String version() {
        return version;
    }

    private DocumentReader reader(byte[] content, String fileName) {
        byte[] head = Arrays.copyOf(content, Math.min(HEAD, content.length));
        return readers.stream()
                .filter(reader -> reader.accepts(head, fileName))
                .findFirst()
                .orElseThrow(() -> unknownFormat(content));
    }

    private static UnreadableDocumentException unknownFormat(byte[] content) {
        return new UnreadableDocumentException(
                content.length == 0
                        ? "the file is empty; download it again"
                        : "no format that is read; supply the paper as PDF, JATS XML, HTML or plain text");
    }
}
