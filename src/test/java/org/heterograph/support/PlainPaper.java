package org.heterograph.support;

import org.heterograph.document.Block;
import org.heterograph.document.Document;
import org.heterograph.document.FrontMatter;
import org.heterograph.document.Layout;
import org.heterograph.document.PaperKind;
import org.heterograph.document.Span;
import org.heterograph.paper.Bibliography;
import org.heterograph.paper.FileId;
import org.heterograph.paper.WorkId;
import org.heterograph.reader.DocumentReader;
import org.heterograph.reader.UnreadableDocumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads papers that tests write as text: first line the title, second the DOI or nothing, then a
/// paragraph a line. A paper that begins with `BROKEN` cannot be read.
public final class PlainPaper implements DocumentReader {

    /// The bytes of such a paper.
    public static byte[] of(String title, String doi, String... paragraphs) {
        return (title + "\n" + doi + "\n" + String.join("\n", paragraphs) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean accepts(byte[] head, String fileName) {
        return head.length > 0;
    }

    @Override
    public Document read(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.startsWith("BROKEN")) {
            throw new UnreadableDocumentException("no text layer; supply another copy");
        }
        List<String> lines = text.lines().toList();
        return new Document(
                FileId.of(content),
                text,
                Layout.none(text.length()),
                List.of(),
                front(lines),
                blocks(lines),
                List.of(),
                List.of());
    }

    private static FrontMatter front(List<String> lines) {
        Bibliography work =
                new Bibliography(
                        lines.get(0),
                        List.of(),
                        WorkId.findIn(lines.get(1)),
                        Optional.of("2024"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new FrontMatter(
                work, Optional.empty(), List.of(), PaperKind.ARTICLE, Optional.of("en"));
    }

    private static List<Block> blocks(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            Span span = new Span(at, at + lines.get(i).length());
            if (i == 0) {
                blocks.add(new Block.Title(span));
            } else if (i > 1) {
                blocks.add(new Block.Paragraph(span, Block.Part.BODY));
            }
            at = span.end() + 1;
        }
        return blocks;
    }
}
