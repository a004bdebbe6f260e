package org.heterograph.reader.pdf;

import org.heterograph.document.Block;
import org.heterograph.document.Place;
import org.heterograph.document.Span;
import org.heterograph.paper.Bibliography;
import org.heterograph.reader.pdf.flow.Passage;
import org.heterograph.reader.pdf.layout.PageLine;
import org.heterograph.reader.pdf.layout.Piece;
import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.line.TextLine;
import org.heterograph.reader.pdf.reference.FoundReference;
import org.heterograph.reader.pdf.reference.ItalicRuns;
import org.heterograph.reader.pdf.reference.ReferenceSplitter;
import org.heterograph.reader.pdf.text.TextWriter;
import org.heterograph.reader.reference.ReferenceParser;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;

/// Appends passages to the text, a block each.
final class BlockWriter {
    private static final Pattern CONTINUED =
            Pattern.compile(
                    "(?i)^.{4,20}?[.:\\s]\\s?\\(?(?:continued|cont\\.?|cont’d)\\.?\\)?\\.?$");

    private final TextWriter writer;
    private final List<Block> blocks = new ArrayList<>();
    private final ReferenceParser parser = new ReferenceParser();

    private final LinkedWorks links;

    private final TableParts tables;
    private final Sheets sheets;

    /// @param links what entries of the list of references point to
    /// @param tables which tables go on over pages
    /// @param sheets where things lie on the pages of the file
    BlockWriter(TextWriter writer, LinkedWorks links, TableParts tables, Sheets sheets) {
        this.writer = writer;
        this.links = links;
        this.tables = tables;
        this.sheets = sheets;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    void write(Passage passage) {
        switch (passage) {
            case Passage.Title it -> blocks.add(new Block.Title(block(it.lines())));
            case Passage.Byline it -> blocks.add(new Block.Byline(block(it.lines())));
            case Passage.Note it -> blocks.add(new Block.Note(block(it.lines())));
            case Passage.Paragraph it ->
                    blocks.add(new Block.Paragraph(block(it.lines()), it.part(), it.goesOn()));
            case Passage.Equation it ->
                    blocks.add(new Block.Equation(block(it.lines()), it.number()));
            case Passage.Heading it -> heading(it);
            case Passage.References it -> references(it);
            case Passage.Floating it -> floating(it);
        }
    }

    private Span block(List<PageLine> lines) {
        Span span = writer.write(lines);
        writer.endBlock();
        return span;
    }

    private void heading(Passage.Heading heading) {
        Span span = block(heading.lines());
        int from = afterBullet(Math.min(span.end(), span.start() + heading.numberLength()), span);
        Span title = new Span(from, titleEnd(from, span.end()));
        blocks.add(new Block.Heading(span, heading.number(), title, heading.level()));
    }

    /// Some journals print a square before their headings.
    private int afterBullet(int from, Span heading) {
        int at = from;
        while (at < heading.end() - 1 && "■●▪▶• ".indexOf(writer.text(new Span(at, at + 1))) >= 0) {
            at++;
        }
        return at;
    }

    /// Without the full stop or colon that closes a heading.
    private int titleEnd(int from, int end) {
        String words = writer.text(new Span(from, end));
        boolean closed = words.length() > 1 && (words.endsWith(".") || words.endsWith(":"));
        return closed ? end - 1 : end;
    }

    private void references(Passage.References references) {
        IdentityHashMap<Glyph, Integer> pages = new IdentityHashMap<>();
        for (PageLine line : references.lines()) {
            line.line().glyphs().forEach(glyph -> pages.put(glyph, line.page()));
        }
        List<TextLine> lines = references.lines().stream().map(PageLine::line).toList();
        List<FoundReference> found = new ReferenceSplitter().split(lines);
        if (found.isEmpty()) {
            blocks.add(new Block.Note(block(references.lines())));
        }
        found.forEach(it -> reference(it, pages));
    }

    private void reference(FoundReference reference, IdentityHashMap<Glyph, Integer> pages) {
        List<PageLine> lines = new ArrayList<>();
        for (TextLine line : reference.lines()) {
            int page =
                    line.glyphs().stream()
                            .mapToInt(glyph -> pages.getOrDefault(glyph, 0))
                            .filter(it -> it > 0)
                            .findFirst()
                            .orElse(0);
            lines.add(new PageLine(page, line));
        }
        Span span = block(lines);
        Bibliography work =
                links.complete(
                        parser.read(writer.text(span), ItalicRuns.of(reference.lines())), lines);
        blocks.add(new Block.Reference(span, reference.label(), work));
    }

    private void floating(Passage.Floating floating) {
        switch (floating.piece()) {
            case Piece.Caption caption -> caption(caption, floating.page());
            case Piece.Grid _ -> {
                List<TableParts.Part> parts = tables.at(floating);
                if (!parts.isEmpty()) {
                    blocks.addAll(new TableWriter(writer).write(parts));
                }
            }
            case Piece.Words words -> note(words, floating.page());
            case Piece.Aside aside -> aside.words().forEach(it -> note(it, floating.page()));
        }
    }

    private void note(Piece.Words words, int page) {
        blocks.add(new Block.Note(block(pageLines(words.block().lines(), page))));
    }

    private static List<PageLine> pageLines(List<TextLine> lines, int page) {
        return lines.stream().map(line -> new PageLine(page, line)).toList();
    }

    private void caption(Piece.Caption caption, int page) {
        if (!caption.label().contains("Table")) {
            blocks.add(
                    new Block.Figure(
                            new Span(writer.length(), writer.length()),
                            caption.label(),
                            caption.figure()
                                    .map(it -> sheets.onPage(page, it))
                                    .map(it -> new Place(page, List.of(it)))));
        }
        Span span = block(pageLines(caption.lines(), page));
        if (CONTINUED.matcher(writer.text(span)).find()) {
            blocks.add(new Block.Note(span));
            return;
        }
        int from = Math.min(span.end(), span.start() + caption.labelLength());
        while (from < span.end() && writer.text(new Span(from, from + 1)).isBlank()) {
            from++;
        }
        blocks.add(new Block.Caption(span, caption.label(), new Span(from, span.end())));
    }
}
