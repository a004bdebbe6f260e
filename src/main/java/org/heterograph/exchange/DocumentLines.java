package org.heterograph.exchange;

import org.heterograph.document.Block;
import org.heterograph.document.Box;
import org.heterograph.document.Document;
import org.heterograph.document.FrontMatter;
import org.heterograph.document.PaperKind;
import org.heterograph.document.Place;
import org.heterograph.document.Span;
import org.heterograph.fact.Evidence;
import org.heterograph.fact.Extraction;
import org.heterograph.fact.Quote;
import org.heterograph.fact.Source;
import org.heterograph.paper.Author;
import org.heterograph.paper.Bibliography;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lines that say what the paper itself is: document, text, section, reference, figure, table.
final class DocumentLines {
    private final Extraction extraction;
    private final Document document;
    private final Map<String, Block.Caption> captions = new LinkedHashMap<>();

    DocumentLines(Extraction extraction) {
        this.extraction = extraction;
        this.document = extraction.document();
        document.blocks(Block.Caption.class).forEach(it -> captions.putIfAbsent(it.label(), it));
    }

    /// In reading order, the line of the document first.
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("document", 0, this::documentKeys));
        String section = "";
        for (Block block : new WholeParagraphs(document).blocks()) {
            if (block instanceof Block.Heading heading) {
                section = sectionName(heading);
            }
            lineOf(block, section).ifPresent(lines::add);
        }
        return lines;
    }

    private String sectionName(Block.Heading heading) {
        return heading.number().isEmpty() ? document.text(heading.title()) : heading.number();
    }

    private Optional<Line> lineOf(Block block, String section) {
        return switch (block) {
            case Block.Paragraph it -> Optional.of(text(it, section));
            case Block.Heading it -> Optional.of(heading(it, section));
            case Block.Reference it -> Optional.of(reference(it, section));
            case Block.Table it -> Optional.of(table(it));
            case Block.Caption it -> hasGrid(it) ? Optional.empty() : Optional.of(caption(it));
            case Block.Figure it ->
                    captions.containsKey(it.label()) ? Optional.empty() : Optional.of(figure(it));
            case Block.Title _, Block.Byline _, Block.Equation _, Block.Note _ -> Optional.empty();
        };
    }

    private boolean hasGrid(Block.Caption caption) {
        return document.blocks(Block.Table.class)
                .anyMatch(it -> it.label().equals(caption.label()));
    }

    private void documentKeys(LineWriter line) throws IOException {
        FrontMatter front = document.front();
        Bibliography work = front.work();
        line.text("title", work.title())
                .texts("authors", work.authors().stream().map(Author::fullName).toList())
                .text("doi", work.doi().map(doi -> doi.doi()));
        year(work, line);
        line.text("journal", work.journal())
                .text("abstract", front.abstractSpan().map(this::onOneLine));
        if (!document.pages().isEmpty()) {
            line.number("pages", document.pages().size());
        }
        line.text("language", front.language());
        if (front.kind() != PaperKind.UNKNOWN) {
            line.text("kind", EvidenceLines.lower(front.kind()));
        }
        line.text("sha256", document.file().sha256()).text("miner", extraction.miner());
    }

    private static void year(Bibliography work, LineWriter line) throws IOException {
        String year = work.year().orElse("");
        if (year.matches("[0-9]{1,4}")) {
            line.number("year", Integer.parseInt(year));
        } else {
            line.text("year", year);
        }
    }

    private String onOneLine(Span span) {
        return document.text(span).replace('\n', ' ');
    }

    private Line text(Block.Paragraph it, String section) {
        String name = it.part() == Block.Part.ABSTRACT ? "abstract" : section;
        return line("text", it.span(), name, Source.TEXT, writer -> words(it.span(), writer));
    }

    private void words(Span span, LineWriter writer) throws IOException {
        writer.text("text", onOneLine(span))
                .text("marked", document.marked(span).replace('\n', ' '));
    }

    private Line heading(Block.Heading it, String section) {
        return line(
                "section",
                it.span(),
                section,
                Source.HEADING,
                writer ->
                        writer.text("number", it.number())
                                .text("title", document.text(it.title()))
                                .number("level", it.level()));
    }

    private Line reference(Block.Reference it, String section) {
        return line(
                "reference",
                it.span(),
                section,
                Source.REFERENCE,
                writer -> {
                    writer.text("label", it.label()).text("text", document.text(it.span()));
                    work(it.work(), writer);
                });
    }

    private static void work(Bibliography work, LineWriter writer) throws IOException {
        writer.texts("authors", work.authors().stream().map(Author::fullName).toList())
                .text("title", work.title())
                .text("journal", work.journal());
        year(work, writer);
        writer.text("volume", work.volume())
                .text("pages", work.pages())
                .text("doi", work.doi().map(doi -> doi.doi()));
    }

    private Line caption(Block.Caption it) {
        String type = it.label().startsWith("Table") ? "table" : "figure";
        return line(
                type,
                it.span(),
                it.label(),
                Source.CAPTION,
                writer -> {
                    captionKeys(it, writer);
                    drawn(figurePlace(it.label()), writer);
                });
    }

    private Optional<Place> figurePlace(String label) {
        return document.blocks(Block.Figure.class)
                .filter(it -> it.label().equals(label))
                .flatMap(it -> it.place().stream())
                .findFirst();
    }

    /// Where the picture of a figure, or the cells of a table, are drawn.
    private static void drawn(Optional<Place> place, LineWriter writer) throws IOException {
        if (place.isPresent()) {
            writer.object("drawn", inside -> EvidenceLines.place(place.get(), inside));
        }
    }

    /// The part of a table on its first page, in one box.
    private Optional<Place> tablePlace(Block.Table table) {
        List<Place> cells =
                table.rows().stream()
                        .flatMap(List::stream)
                        .flatMap(cell -> document.places(cell.span()).stream())
                        .toList();
        return cells.stream()
                .findFirst()
                .map(Place::page)
                .flatMap(
                        page ->
                                cells.stream()
                                        .filter(it -> it.page() == page)
                                        .flatMap(it -> it.boxes().stream())
                                        .reduce(Box::cover)
                                        .map(box -> new Place(page, List.of(box))));
    }

    private void captionKeys(Block.Caption it, LineWriter writer) throws IOException {
        writer.text("label", it.label())
                .text("caption", document.text(it.words()))
                .text("marked", document.marked(it.words()));
    }

    private Line table(Block.Table it) {
        Optional<Block.Caption> caption = Optional.ofNullable(captions.get(it.label()));
        return line(
                "table",
                caption.map(Block.Caption::span).orElse(it.span()),
                it.label(),
                caption.isPresent() ? Source.CAPTION : Source.TABLE,
                writer -> {
                    if (caption.isPresent()) {
                        captionKeys(caption.get(), writer);
                    } else {
                        writer.text("label", it.label());
                    }
                    writer.grid("rows", cells(it, document::text))
                            .number("headerRows", it.headerRows())
                            .grid("markedRows", cells(it, document::marked));
                    drawn(tablePlace(it), writer);
                });
    }

    private static List<List<String>> cells(
            Block.Table table, java.util.function.Function<Span, String> words) {
        return table.rows().stream()
                .map(row -> row.stream().map(cell -> words.apply(cell.span())).toList())
                .toList();
    }

    private Line figure(Block.Figure it) {
        List<Place> places = it.place().map(List::of).orElse(List.of());
        Quote quote = new Quote("", it.span(), places);
        Evidence evidence = evidence(quote, it.label(), Source.CAPTION);
        return new Line(
                "figure",
                it.span().start(),
                writer -> {
                    writer.text("label", it.label());
                    EvidenceLines.write(evidence, writer);
                });
    }

    private Line line(String type, Span span, String section, Source source, Line.Keys keys) {
        Evidence evidence = evidence(Quote.of(document, span), section, source);
        return new Line(
                type,
                span.start(),
                writer -> {
                    keys.write(writer);
                    EvidenceLines.write(evidence, writer);
                });
    }

    private static Evidence evidence(Quote quote, String section, Source source) {
        return new Evidence(quote, section, source, List.of(), List.of(), Optional.empty());
    }
}
