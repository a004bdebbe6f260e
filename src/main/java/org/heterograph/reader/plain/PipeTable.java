package org.heterograph.reader.plain;

import org.heterograph.reader.composition.GridCell;
import org.heterograph.reader.composition.Words;

import java.util.ArrayList;
import java.util.List;

/// A table of Markdown: cells between bars, a rule of dashes under the header.
final class PipeTable {
    private PipeTable() {}

    static boolean isOne(Chunk chunk) {
        return chunk.lines().size() > 1
                && chunk.lines().stream().filter(PipeTable::isRule).count() == 1
                && chunk.lines().stream().allMatch(it -> it.contains("|"));
    }

    private static boolean isRule(String line) {
        return line.strip().matches("\\|?(?:\\s*:?-{2,}:?\\s*\\|?){1,100}") && line.contains("|");
    }

    static int headerRows(Chunk table) {
        return (int) table.lines().stream().takeWhile(it -> !isRule(it)).count();
    }

    static List<List<GridCell>> rows(Chunk table) {
        List<List<GridCell>> rows = new ArrayList<>();
        for (String line : table.lines()) {
            if (!isRule(line)) {
                rows.add(cells(line.strip()));
            }
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        for (List<GridCell> row : rows) {
            while (row.size() < width) {
                row.add(new GridCell(new Words(), "", false));
            }
        }
        return rows;
    }

    private static List<GridCell> cells(String line) {
        String inner = line.startsWith("|") ? line.substring(1) : line;
        inner = inner.endsWith("|") ? inner.substring(0, inner.length() - 1) : inner;
        List<GridCell> cells = new ArrayList<>();
        for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
            cells.add(new GridCell(InlineMarkdown.read(cell.strip()), "", false));
        }
        return cells;
    }
}
