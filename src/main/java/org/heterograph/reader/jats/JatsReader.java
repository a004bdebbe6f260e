package org.heterograph.reader.jats;

import org.heterograph.document.Document;
import org.heterograph.paper.FileId;
import org.heterograph.reader.DocumentReader;
import org.heterograph.reader.UnreadableDocumentException;
import org.heterograph.reader.composition.PaperComposer;
import org.heterograph.reader.markup.Element;
import org.heterograph.reader.markup.InlineReader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads papers in JATS XML.
///
/// ```java
/// Document paper = new JatsReader().read(Files.readAllBytes(Path.of("PMC1234567.xml")));
/// ```
public final class JatsReader implements DocumentReader {
    private static final Pattern OPENING =
            Pattern.compile(
                    "<!doctype\\s{1,9}(?:article|pmc-articleset)\\b|<(?:[a-z]{1,9}:)?(?:article|pmc-articleset|oai-pmh)[\\s>]");
    private static final Pattern PAGE = Pattern.compile("<!doctype\\s{1,9}html|<html[\\s>]");
    private static final int LEAST_TEXT = 60;

    @Override
    public boolean accepts(byte[] head, String fileName) {
        String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        String plain = text.replace("\0", "").replaceFirst("^[^<]{0,3}", "").strip();
        return plain.startsWith("<")
                && !PAGE.matcher(plain).find()
                && (OPENING.matcher(plain).find()
                        || plain.startsWith("<?xml") && !plain.contains("<!doctype"));
    }

    @Override
    public Document read(byte[] content) {
        Element article = article(XmlTree.read(content));
        References references = References.of(article);
        InlineReader inline = new InlineReader(new JatsDialect(references.labels()));
        PaperComposer composer = new PaperComposer();
        Front front = new Front(article, inline, composer);
        front.write();
        new Body(article, inline, composer, references).write();
        if (composer.text().length() < LEAST_TEXT) {
            throw new UnreadableDocumentException(
                    "the XML holds no text of a paper; get the full text of the article");
        }
        return composer.compose(FileId.of(content), front.matter());
    }

    /// The one article of the file, whatever it is wrapped in.
    private static Element article(Element root) {
        List<Element> found = root.all().filter(it -> it.is("article")).limit(2).toList();
        if (found.isEmpty()) {
            throw new UnreadableDocumentException(
                    "XML, but no article in JATS; supply the article as JATS, HTML or PDF");
        }
        if (found.size() > 1) {
            throw new UnreadableDocumentException(
                    "the file holds several articles; supply one paper a file");
        }
        return found.getFirst();
    }
}
