package org.heterograph.reader.html;

import org.heterograph.document.Document;
import org.heterograph.paper.FileId;
import org.heterograph.reader.DocumentReader;
import org.heterograph.reader.UnreadableDocumentException;
import org.heterograph.reader.composition.PaperComposer;
import org.heterograph.reader.markup.Element;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads papers in HTML.
///
/// ```java
/// Document paper = new HtmlReader().read(Files.readAllBytes(Path.of("article.html")));
/// ```
public final class HtmlReader implements DocumentReader {
    private static final int LARGEST = 64 << 20;
    private static final int LEAST_TEXT = 120;

    private static final Pattern OPENING =
            Pattern.compile("<!doctype\\s{1,9}html\\b|<html[\\s>]|<head[\\s>]|<body[\\s>]");

    @Override
    public boolean accepts(byte[] head, String fileName) {
        String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        String plain = text.replace("\0", "").replaceFirst("^[^<]{0,3}", "").strip();
        boolean named = fileName.toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
        return plain.startsWith("<") && (named || OPENING.matcher(plain).find());
    }

    @Override
    public Document read(byte[] content) {
        if (content.length > LARGEST) {
            throw new UnreadableDocumentException(
                    "the page is larger than 64 MB; save it without its pictures");
        }
        Element page = PageTree.read(content);
        PageMetadata metadata = PageMetadata.of(page);
        ReferenceList references = ReferenceList.of(page);
        PaperComposer composer = new PaperComposer();
        PageBody body = new PageBody(composer, metadata, references);
        body.read(page);
        if (composer.text().length() < LEAST_TEXT) {
            throw new UnreadableDocumentException(
                    "the page holds no paper, perhaps only a sign-in or an abstract;"
                            + " open the full text and save that page");
        }
        return composer.compose(FileId.of(content), body.front());
    }
}
