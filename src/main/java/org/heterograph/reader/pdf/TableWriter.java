package org.heterograph.reader.pdf;

import org.heterograph.document.Block;
import org.heterograph.document.Cell;
import org.heterograph.document.Span;
import org.heterograph.reader.pdf.TableParts.Part;
import org.heterograph.reader.pdf.layout.PageLine;
import org.heterograph.reader.pdf.page.line.TextLine;
import org.heterograph.reader.pdf.table.FoundTable;
import org.heterograph.reader.pdf.table.cell.FoundCell;
import org.heterograph.reader.pdf.text.TextWriter;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// Appends a table to the text, cell by cell, its parts on later pages as further rows.
final class TableWriter {
    private final TextWriter writer;
    private final IdentityHashMap<FoundCell, Span> written = new IdentityHashMap<>();

    TableWriter(TextWriter writer) {
        this.writer = writer;
    }

    /// The table and its notes.
    List<Block> write(List<Part> parts) {
        FoundTable first = parts.getFirst().table();
        int start = writer.length();
        List<List<Cell>> rows = new ArrayList<>();
        for (Part part : parts) {
            for (List<FoundCell> row :
                    part.table() == first ? first.rows() : part.table().rowsBelowHeader(first)) {
                rows.add(row.stream().map(cell -> cell(cell, part.page())).toList());
            }
        }
        List<Block> blocks = new ArrayList<>();
        Span span = new Span(start, Math.max(start, writer.length() - 1));
        blocks.add(new Block.Table(span, first.label(), first.headerRows(), rows));
        parts.stream()
                .filter(part -> !part.table().notes().isEmpty())
                .forEach(part -> blocks.add(notes(part)));
        return blocks;
    }

    private Cell cell(FoundCell cell, int page) {
        return new Cell(
                written.computeIfAbsent(
                        cell,
                        it ->
                                it.isEmpty()
                                        ? new Span(writer.length(), writer.length())
                                        : block(it.lines(), page)));
    }

    private Block notes(Part part) {
        return new Block.Note(block(part.table().notes(), part.page()));
    }

    private Span block(List<TextLine> lines, int page) {
        Span span = writer.write(lines.stream().map(line -> new PageLine(page, line)).toList());
        writer.endBlock();
        return span;
    }
}
