package org.heterograph.reader.plain;

import org.heterograph.document.Document;
import org.heterograph.paper.FileId;
import org.heterograph.reader.DocumentReader;
import org.heterograph.reader.UnreadableDocumentException;
import org.heterograph.reader.composition.PaperComposer;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads papers in plain text and Markdown.
///
/// ```java
/// Document paper = new PlainReader().read(Files.readAllBytes(Path.of("paper.txt")));
/// ```
///
/// It takes any text whose name does not say that it is something else; ask it last.
public final class PlainReader implements DocumentReader {
    private static final int LARGEST = 16 << 20;
    private static final int LEAST_TEXT = 60;
    private static final Pattern NAMES = Pattern.compile(".*\\.(?:txt|text|md|markdown)|[^.]*");

    @Override
    public boolean accepts(byte[] head, String fileName) {
        return NAMES.matcher(fileName.toLowerCase(Locale.ROOT)).matches()
                && !new String(head, StandardCharsets.ISO_8859_1).startsWith("%PDF-")
                && TextDecoder.opensText(head);
    }

    @Override
    public Document read(byte[] content) {
        if (content.length > LARGEST) {
            throw new UnreadableDocumentException(
                    "the text is larger than 16 MB; supply one paper a file");
        }
        String text =
                TextDecoder.decode(content)
                        .orElseThrow(
                                () ->
                                        new UnreadableDocumentException(
                                                "no text but other data; supply the paper as PDF, JATS, HTML or text"));
        PaperComposer composer = new PaperComposer();
        PlainPaper paper = new PlainPaper(composer);
        paper.read(text);
        if (composer.text().length() < LEAST_TEXT) {
            throw new UnreadableDocumentException(
                    "the file holds hardly any text; supply the whole paper");
        }
        return composer.compose(FileId.of(content), paper.front());
    }
}
