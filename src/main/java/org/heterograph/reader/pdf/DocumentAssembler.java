package org.heterograph.reader.pdf;

import org.heterograph.document.Block;
import org.heterograph.document.CitationMark;
import org.heterograph.document.Document;
import org.heterograph.document.Page;
import org.heterograph.document.Script;
import org.heterograph.document.Span;
import org.heterograph.paper.FileId;
import org.heterograph.reader.citation.CitationFinder;
import org.heterograph.reader.pdf.flow.Passage;
import org.heterograph.reader.pdf.page.PageContent;
import org.heterograph.reader.pdf.page.PdfContent;
import org.heterograph.reader.pdf.page.line.TextLine;
import org.heterograph.reader.pdf.text.TextWriter;
import org.heterograph.reader.pdf.text.WordStock;

import java.util.List;

/// Writes the passages of a paper as one document.
///
/// @param warnings what could not be read
record DocumentAssembler(FileId file, PdfContent pdf, Sheets sheets, List<String> warnings) {

    /// A paper with so many citations in brackets has none that are raised numbers alone.
    private static final int MANY = 8;

    private static final String BRACKETS = "[(";

    Document assemble(List<Passage> passages) {
        TextWriter writer = new TextWriter(wordStock(), sheets::onPage);
        BlockWriter blocks =
                new BlockWriter(writer, new LinkedWorks(pdf), TableParts.of(passages), sheets);
        passages.forEach(blocks::write);
        String text = writer.text();
        List<CitationMark> citations = citations(text, writer, blocks.blocks());
        return new Document(
                file,
                text,
                writer.layout(),
                pages(),
                new FrontMatterReader(pdf, sheets.printed()).read(passages, blocks.blocks(), text),
                blocks.blocks(),
                withoutCitations(writer.scripts(), citations),
                citations,
                warnings);
    }

    private WordStock wordStock() {
        return new WordStock(
                sheets.printed().stream()
                        .flatMap(sheet -> sheet.lines().stream())
                        .map(TextLine::text)
                        .toList());
    }

    private List<Page> pages() {
        return pdf.pages().stream().map(PageContent::page).toList();
    }

    /// Marks in the text, not those in the list of references itself.
    private static List<CitationMark> citations(
            String text, TextWriter writer, List<Block> blocks) {
        List<String> labels =
                blocks.stream()
                        .filter(Block.Reference.class::isInstance)
                        .map(block -> ((Block.Reference) block).label())
                        .toList();
        List<Span> raised =
                writer.scripts().stream()
                        .filter(it -> it.position() == Script.Position.SUPERSCRIPT)
                        .map(Script::span)
                        .toList();
        List<Span> outside = outside(blocks);
        boolean bracketed = isBracketed(text, labels, outside);
        return new CitationFinder()
                .find(text, bracketed ? List.of() : raised, labels).stream()
                        .filter(mark -> outside.stream().noneMatch(mark.span()::overlaps))
                        .toList();
    }

    /// `ref. 12` in words is no bracket, and neither are the labels of the list itself.
    private static boolean isBracketed(String text, List<String> labels, List<Span> outside) {
        return new CitationFinder()
                        .find(text, List.of(), labels).stream()
                                .map(CitationMark::span)
                                .filter(mark -> BRACKETS.indexOf(text.charAt(mark.start())) >= 0)
                                .filter(mark -> outside.stream().noneMatch(mark::overlaps))
                                .limit(MANY)
                                .count()
                >= MANY;
    }

    private static List<Span> outside(List<Block> blocks) {
        return blocks.stream()
                .filter(
                        block ->
                                block instanceof Block.Reference
                                        || block instanceof Block.Byline
                                        || block instanceof Block.Title
                                        || block instanceof Block.Heading)
                .map(Block::span)
                .toList();
    }

    private static List<Script> withoutCitations(
            List<Script> scripts, List<CitationMark> citations) {
        List<Span> marks = citations.stream().map(CitationMark::span).toList();
        return scripts.stream()
                .filter(
                        script ->
                                script.position() == Script.Position.SUBSCRIPT
                                        || marks.stream().noneMatch(script.span()::overlaps))
                .toList();
    }
}
