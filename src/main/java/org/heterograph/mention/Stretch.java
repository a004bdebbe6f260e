package org.heterograph.mention;

import org.heterograph.document.Block;
import org.heterograph.document.Cell;
import org.heterograph.document.Document;
import org.heterograph.document.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A block of running text before anything is found in it.
record Stretch(Block block, Span span, String section) {
    /// The stretches of a document: abstract and body, captions, displayed equations.
    static List<Stretch> of(Document document) {
        return document.blocks().stream().flatMap(block -> of(document, block).stream()).toList();
    }

    private static Optional<Stretch> of(Document document, Block block) {
        return switch (block) {
            case Block.Paragraph it when it.part() == Block.Part.ABSTRACT ->
                    Optional.of(new Stretch(it, it.span(), "abstract"));
            case Block.Paragraph it when it.part() == Block.Part.BODY ->
                    Optional.of(new Stretch(it, it.span(), section(document, it.span())));
            case Block.Caption it -> Optional.of(new Stretch(it, it.words(), it.label()));
            case Block.Equation it ->
                    Optional.of(new Stretch(it, it.span(), section(document, it.span())));
            case Block.Paragraph _,
                    Block.Title _,
                    Block.Byline _,
                    Block.Heading _,
                    Block.Figure _,
                    Block.Table _,
                    Block.Reference _,
                    Block.Note _ ->
                    Optional.empty();
        };
    }

    /// Number of the section, or its title where it has none.
    static String section(Document document, Span span) {
        return document.headingBefore(span.start())
                .map(it -> it.number().isEmpty() ? document.text(it.title()) : it.number())
                .orElse("");
    }

    /// Places besides the running text where materials are named: titles, headings, cells.
    static Stream<Span> namesOutside(Document document) {
        return document.blocks().stream().flatMap(Stretch::namesOutside);
    }

    /// Places where short forms are defined: the running text, and headings.
    static Stream<Span> definitions(Document document, List<Stretch> running) {
        Stream<Span> headings = document.blocks(Block.Heading.class).map(Block.Heading::title);
        return Stream.concat(running.stream().map(Stretch::span), headings).sorted();
    }

    private static Stream<Span> namesOutside(Block block) {
        if (block instanceof Block.Table table) {
            return table.rows().stream().flatMap(List::stream).map(Cell::span).distinct();
        }
        return block instanceof Block.Title title ? Stream.of(title.span()) : Stream.empty();
    }
}
