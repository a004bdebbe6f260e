package org.heterograph.index;

import org.heterograph.document.Block;
import org.heterograph.document.Cell;
import org.heterograph.document.Document;
import org.heterograph.document.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Cuts a document into passages: neighbouring sentences of a paragraph, captions, equations, rows
/// of tables. Headings are context of what stands under them; references are none of the paper's
/// words.
final class Passages {
    private final Document document;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Block.Heading> open = new ArrayList<>();

    /// @param pieces of the document's text
    record Passage(List<Span> pieces, String context, String section) {
        boolean overlaps(Span span) {
            return pieces.stream().anyMatch(span::overlaps);
        }
    }

    private Passages(Document document) {
        this.document = document;
    }

    static List<Passage> of(Document document) {
        Passages cutter = new Passages(document);
        document.blocks().forEach(cutter::add);
        return cutter.passages;
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> open(heading);
            case Block.Title title -> addSentences(title.span(), "title");
            case Block.Paragraph paragraph -> addSentences(paragraph.span(), section(paragraph));
            case Block.Caption caption -> addSentences(caption.span(), caption.label());
            case Block.Table table -> addRows(table);
            case Block.Equation equation -> addWhole(List.of(equation.span()), "", section());
            case Block.Note note -> addSentences(note.span(), section());
            case Block.Byline _, Block.Figure _, Block.Reference _ -> {}
        }
    }

    private void open(Block.Heading heading) {
        open.removeIf(it -> it.level() >= heading.level());
        open.add(heading);
    }

    private String section(Block.Paragraph paragraph) {
        return paragraph.part() == Block.Part.ABSTRACT ? "abstract" : section();
    }

    private String section() {
        return open.isEmpty() ? "" : name(open.getLast());
    }

    private String name(Block.Heading heading) {
        return heading.number().isEmpty() ? document.text(heading.title()) : heading.number();
    }

    private String headings() {
        return open.stream().map(it -> document.text(it.title())).collect(Collectors.joining(". "));
    }

    private void addSentences(Span span, String section) {
        for (Span passage : SentenceCut.passages(document.text(span))) {
            addWhole(List.of(passage.shifted(span.start())), "", section);
        }
    }

    private void addWhole(List<Span> pieces, String context, String section) {
        List<Span> filled = pieces.stream().filter(it -> !it.isEmpty()).toList();
        if (!filled.isEmpty()) {
            String whole =
                    Stream.of(headings(), context)
                            .filter(it -> !it.isEmpty())
                            .collect(Collectors.joining(". "));
            passages.add(new Passage(filled, whole, section));
        }
    }

    private void addRows(Block.Table table) {
        String context = caption(table.label()) + " " + words(table.rows(), 0, table.headerRows());
        for (int i = table.headerRows(); i < table.rows().size(); i++) {
            List<Span> cells = table.rows().get(i).stream().map(Cell::span).distinct().toList();
            addWhole(cells, context.strip(), table.label());
        }
    }

    private String caption(String label) {
        Optional<Block.Caption> caption =
                document.blocks(Block.Caption.class)
                        .filter(it -> it.label().equals(label))
                        .findFirst();
        return caption.map(it -> document.text(it.span())).orElse(label);
    }

    private String words(List<List<Cell>> rows, int from, int to) {
        return rows.subList(from, to).stream()
                .flatMap(List::stream)
                .map(Cell::span)
                .distinct()
                .map(document::text)
                .collect(Collectors.joining(" "));
    }
}
