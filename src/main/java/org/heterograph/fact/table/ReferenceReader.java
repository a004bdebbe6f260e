package org.heterograph.fact.table;

import org.heterograph.document.Block;
import org.heterograph.document.CitationMark;
import org.heterograph.document.Document;
import org.heterograph.document.Span;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the labels of cited works from a cell.
final class ReferenceReader {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[a-z]?\\b");

    private ReferenceReader() {}

    static List<String> read(Document document, Span cell) {
        List<String> marked =
                document.citations(cell).stream()
                        .map(CitationMark::labels)
                        .flatMap(List::stream)
                        .distinct()
                        .toList();
        return marked.isEmpty() ? printed(document, cell) : marked;
    }

    /// A label that is not marked as a callout: of the reference list's own, else a bare number.
    private static List<String> printed(Document document, Span cell) {
        String text = document.text(cell).replaceAll("\\s+", " ").strip();
        List<String> named =
                document.blocks(Block.Reference.class)
                        .map(Block.Reference::label)
                        .filter(label -> label.length() > 4 && text.contains(label))
                        .toList();
        if (!named.isEmpty()) {
            return named;
        }
        Matcher number = NUMBER.matcher(text);
        boolean bare = text.length() <= 8 && number.find();
        return bare
                ? List.of(number.group())
                : text.matches(".*\\b(?:19|20)\\d\\d[a-z]?\\b.*") ? List.of(text) : List.of();
    }
}
