package org.heterograph.fact.table;

import org.heterograph.document.Block;
import org.heterograph.document.Cell;
import org.heterograph.document.CitationMark;
import org.heterograph.document.Document;
import org.heterograph.document.Script;
import org.heterograph.document.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A table as its numbers are read: each cell as plain text without footnote and citation marks,
/// offsets kept.
///
/// @param isTransposed whether rows and columns were exchanged, so that each row is about one
/// material
record Grid(
        Document document,
        Block.Table table,
        List<List<Span>> rows,
        int headerRows,
        boolean isTransposed) {

    private static final Pattern FOOTNOTE = Pattern.compile("(?<=[\\p{L}\\d)\\]])[a-h]\\)");
    private static final Pattern NOTE_LETTERS = Pattern.compile("[a-h*†‡§](?:,\\s?[a-h])*\\)?");

    static Grid of(Document document, Block.Table table) {
        List<List<Span>> rows =
                table.rows().stream().map(row -> row.stream().map(Cell::span).toList()).toList();
        int header = rows.size() > 1 ? Math.max(1, table.headerRows()) : table.headerRows();
        return new Grid(document, table, rows, header, false);
    }

    /// Columns as rows; the first column becomes the header.
    Grid transposed() {
        List<List<Span>> turned = new ArrayList<>();
        for (int column = 0; column < width(); column++) {
            int at = column;
            turned.add(rows.stream().map(row -> row.get(at)).toList());
        }
        return new Grid(document, table, turned, 1, true);
    }

    /// Words of the table's caption, empty when it has none.
    String caption() {
        return document.blocks(Block.Caption.class)
                .filter(it -> it.label().equals(table.label()))
                .map(it -> document.text(it.words()))
                .findFirst()
                .orElse("");
    }

    int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    List<List<Span>> header() {
        return rows.subList(0, headerRows);
    }

    /// Whether a row is a heading within the table: one cell over the whole width, or nothing but
    /// its first cell.
    boolean isGroupRow(List<Span> row) {
        boolean spanning = row.size() > 1 && row.stream().distinct().count() == 1;
        boolean first =
                row.size() > 2
                        && !row.getFirst().isEmpty()
                        && row.stream().skip(1).allMatch(Span::isEmpty);
        return spanning || first;
    }

    /// The words of a cell with marks blanked.
    String text(Span cell) {
        StringBuilder plain = new StringBuilder(document.text(cell));
        document.citations(cell).stream()
                .map(CitationMark::span)
                .forEach(it -> blank(plain, it, cell));
        for (Script script : document.scripts(cell)) {
            boolean above = script.position() == Script.Position.SUPERSCRIPT;
            if (above && NOTE_LETTERS.matcher(document.text(script.span())).matches()) {
                blank(plain, script.span(), cell);
            }
        }
        Matcher note = FOOTNOTE.matcher(plain);
        while (note.find()) {
            blank(plain, new Span(note.start(), note.end()).shifted(cell.start()), cell);
        }
        return plain.toString();
    }

    private static void blank(StringBuilder text, Span mark, Span cell) {
        int from = Math.max(mark.start(), cell.start());
        int to = Math.min(mark.end(), cell.end());
        for (int i = from; i < to; i++) {
            text.setCharAt(i - cell.start(), ' ');
        }
    }
}
