package org.heterograph.exchange.document;

import org.heterograph.document.Block;
import org.heterograph.document.Box;
import org.heterograph.document.Cell;
import org.heterograph.document.Place;
import org.heterograph.exchange.UnreadableExtractionException;

import java.io.IOException;

/// Writes the blocks of a document and reads them back; each begins with the letter of its kind.
final class BlockRecords {
    private BlockRecords() {}

    static void write(Block block, BinaryOutput out) throws IOException {
        out.number(letter(block));
        out.span(block.span());
        switch (block) {
            case Block.Title _, Block.Byline _, Block.Note _ -> {}
            case Block.Heading it -> {
                out.text(it.number());
                out.span(it.title());
                out.number(it.level());
            }
            case Block.Paragraph it -> out.constant(it.part());
            case Block.Caption it -> {
                out.text(it.label());
                out.span(it.words());
            }
            case Block.Figure it -> {
                out.text(it.label());
                out.one(it.place(), place -> write(place, out));
            }
            case Block.Table it -> write(it, out);
            case Block.Equation it -> out.text(it.number());
            case Block.Reference it -> {
                out.text(it.label());
                PaperRecords.write(it.work(), out);
            }
        }
    }

    private static char letter(Block block) {
        return switch (block) {
            case Block.Title _ -> 'T';
            case Block.Byline _ -> 'B';
            case Block.Heading _ -> 'H';
            case Block.Paragraph it -> it.goesOn() ? 'Q' : 'P';
            case Block.Caption _ -> 'C';
            case Block.Figure _ -> 'F';
            case Block.Table _ -> 'G';
            case Block.Equation _ -> 'E';
            case Block.Reference _ -> 'R';
            case Block.Note _ -> 'N';
        };
    }

    private static void write(Block.Table table, BinaryOutput out) throws IOException {
        out.text(table.label());
        out.number(table.headerRows());
        out.list(table.rows(), row -> out.list(row, cell -> out.span(cell.span())));
    }

    private static void write(Place place, BinaryOutput out) throws IOException {
        out.number(place.page());
        out.list(place.boxes(), box -> write(box, out));
    }

    private static void write(Box box, BinaryOutput out) throws IOException {
        out.real(box.x());
        out.real(box.y());
        out.real(box.width());
        out.real(box.height());
    }

    /// @param length of the document's text
    static Block read(int length, BinaryInput in) throws IOException {
        int letter = in.number();
        var span = in.span(length);
        return switch (letter) {
            case 'T' -> new Block.Title(span);
            case 'B' -> new Block.Byline(span);
            case 'H' -> new Block.Heading(span, in.text(), in.span(length), in.number());
            case 'P' -> new Block.Paragraph(span, in.constant(Block.Part.class));
            case 'Q' -> new Block.Paragraph(span, in.constant(Block.Part.class), true);
            case 'C' -> new Block.Caption(span, in.text(), in.span(length));
            case 'F' -> new Block.Figure(span, in.text(), in.one(() -> place(in)));
            case 'G' ->
                    new Block.Table(
                            span,
                            in.text(),
                            in.number(),
                            in.list(() -> in.list(() -> new Cell(in.span(length)))));
            case 'E' -> new Block.Equation(span, in.text());
            case 'R' -> new Block.Reference(span, in.text(), PaperRecords.readWork(in));
            case 'N' -> new Block.Note(span);
            default -> throw new UnreadableExtractionException("no block of kind " + letter);
        };
    }

    private static Place place(BinaryInput in) throws IOException {
        return new Place(
                in.number(), in.list(() -> new Box(in.real(), in.real(), in.real(), in.real())));
    }
}
