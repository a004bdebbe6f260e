package org.heterograph.reader.pdf.table;

import org.heterograph.reader.pdf.table.cell.Slot;

import java.util.ArrayList;
import java.util.List;

/// Repeats the names in the first column over the rows that they stand for: those around a name
/// that is centred on them, or those below a name.
///
/// Rows of a first cell alone are headings of groups; no name stands for rows beyond them.
final class StubSpans {
    private final List<List<Slot>> rows;

    private StubSpans(List<List<Slot>> rows) {
        this.rows = rows;
    }

    static List<List<Slot>> spread(List<List<Slot>> rows) {
        new StubSpans(rows).spread();
        return rows;
    }

    private void spread() {
        int from = 0;
        for (int row = 0; row <= rows.size(); row++) {
            if (row == rows.size() || isGroup(rows.get(row))) {
                spread(from, row);
                from = row + 1;
            }
        }
    }

    private static boolean isGroup(List<Slot> row) {
        return row.stream().skip(1).allMatch(Slot::isEmpty);
    }

    private void spread(int from, int to) {
        List<int[]> names = names(from, to);
        boolean gaps = names.stream().mapToInt(it -> it[1] - it[0] + 1).sum() < to - from;
        if (names.isEmpty() || !gaps) {
            return;
        }
        List<int[]> spans = centred(names, from, to);
        if (spans.isEmpty() && names.getFirst()[0] == from) {
            spans = below(names, to);
        }
        for (int i = 0; i < spans.size(); i++) {
            Slot name = rows.get(names.get(i)[0]).getFirst();
            for (int row = spans.get(i)[0]; row <= spans.get(i)[1]; row++) {
                rows.get(row).set(0, name);
            }
        }
    }

    /// First and last row of each name.
    private List<int[]> names(int from, int to) {
        List<int[]> names = new ArrayList<>();
        for (int row = from; row < to; row++) {
            Slot slot = rows.get(row).getFirst();
            if (slot.isEmpty()) {
                continue;
            }
            if (!names.isEmpty() && rows.get(names.getLast()[1]).getFirst() == slot) {
                names.getLast()[1] = row;
            } else {
                names.add(new int[] {row, row});
            }
        }
        return names;
    }

    /// The rows of each name when every name is in the middle of its rows; else none.
    private static List<int[]> centred(List<int[]> names, int from, int to) {
        List<int[]> spans = new ArrayList<>();
        int start = from;
        for (int[] name : names) {
            int end = name[0] + name[1] - start;
            if (end < name[1] || end >= to || start > name[0]) {
                return List.of();
            }
            spans.add(new int[] {start, end});
            start = end + 1;
        }
        return start == to ? spans : List.of();
    }

    private static List<int[]> below(List<int[]> names, int to) {
        List<int[]> spans = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int end = i + 1 < names.size() ? names.get(i + 1)[0] - 1 : to - 1;
            spans.add(new int[] {names.get(i)[0], end});
        }
        return spans;
    }
}
