package org.heterograph.document;

import org.heterograph.paper.FileId;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A paper as a person sees it: one text in reading order, and what is known about its stretches.
///
/// ```java
/// for (Block block : document.blocks()) {
///     if (block instanceof Block.Paragraph paragraph) {
///         System.out.println(document.marked(paragraph.span()));   // "… of SnSe_{2} at 1 A
/// g^{−1}"
///         System.out.println(document.places(paragraph.span()));   // pages and boxes
///     }
/// }
/// ```
///
/// @param file the bytes it was read from
/// @param text NFC Unicode, blocks parted by line ends, paragraphs on one line each
/// @param layout where each character stands; without pages for inputs that have none
/// @param pages in order; empty for inputs that have none
/// @param front what the paper says of itself: title, authors, abstract, DOI
/// @param blocks in reading order
/// @param scripts sub- and superscripts in order
/// @param citations callouts of the reference list in order
/// @param warnings what of the file could not be read, one line each
public record Document(
        FileId file,
        String text,
        Layout layout,
        List<Page> pages,
        FrontMatter front,
        List<Block> blocks,
        List<Script> scripts,
        List<CitationMark> citations,
        List<String> warnings) {

    public Document {
        if (layout.length() != text.length()) {
            throw new IllegalArgumentException(
                    "layout of " + layout.length() + " characters for a text of " + text.length());
        }
        pages = List.copyOf(pages);
        blocks = List.copyOf(blocks);
        scripts = scripts.stream().sorted(Comparator.comparing(Script::span)).toList();
        citations = citations.stream().sorted(Comparator.comparing(CitationMark::span)).toList();
        warnings = List.copyOf(warnings);
    }

    /// A paper that was read whole.
    public Document(
            FileId file,
            String text,
            Layout layout,
            List<Page> pages,
            FrontMatter front,
            List<Block> blocks,
            List<Script> scripts,
            List<CitationMark> citations) {
        this(file, text, layout, pages, front, blocks, scripts, citations, List.of());
    }

    public String text(Span span) {
        return span.of(text);
    }

    /// The words with `_{…}` and `^{…}` around sub- and superscripts.
    public String marked(Span span) {
        StringBuilder marked = new StringBuilder();
        int at = span.start();
        for (Script script : scripts(span)) {
            int from = Math.max(at, script.span().start());
            int to = Math.min(span.end(), script.span().end());
            marked.append(text, at, from)
                    .append(script.position() == Script.Position.SUBSCRIPT ? "_{" : "^{")
                    .append(text, from, to)
                    .append('}');
            at = to;
        }
        return marked.append(text, at, span.end()).toString();
    }

    /// The scripts that share characters with the span.
    public List<Script> scripts(Span span) {
        return overlapping(scripts, span, Script::span);
    }

    /// The callouts that share characters with the span.
    public List<CitationMark> citations(Span span) {
        return overlapping(citations, span, CitationMark::span);
    }

    /// Where the words of the span are printed.
    public List<Place> places(Span span) {
        return layout.places(span);
    }

    /// The innermost element of a marked-up file that holds the words of the span.
    public Optional<String> xpath(Span span) {
        return layout.xpath(span);
    }

    public <B extends Block> Stream<B> blocks(Class<B> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast);
    }

    /// The last heading before the offset.
    public Optional<Block.Heading> headingBefore(int offset) {
        return blocks(Block.Heading.class)
                .takeWhile(heading -> heading.span().start() <= offset)
                .reduce((earlier, later) -> later);
    }

    private static <T> List<T> overlapping(
            List<T> sorted, Span span, java.util.function.Function<T, Span> spanOf) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spanOf.apply(sorted.get(middle)).end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < sorted.size() && spanOf.apply(sorted.get(end)).start() < span.end()) {
            end++;
        }
        return sorted.subList(low, end);
    }
}
