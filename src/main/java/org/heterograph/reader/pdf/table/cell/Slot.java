package org.heterograph.reader.pdf.table.cell;

import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/// A cell while the grid is made; the same slot stands at each place that it spans.
public final class Slot {
    private final List<TextLine> lines = new ArrayList<>();

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public List<TextLine> lines() {
        return lines;
    }

    public void add(TextLine line) {
        lines.add(line);
    }

    public void addAll(Slot other) {
        lines.addAll(other.lines);
    }

    /// A row of empty slots.
    public static List<Slot> row(int width) {
        List<Slot> row = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            row.add(new Slot());
        }
        return row;
    }

    /// The grid with lines in order.
    public static List<List<FoundCell>> cells(List<List<Slot>> grid) {
        IdentityHashMap<Slot, FoundCell> cells = new IdentityHashMap<>();
        return grid.stream()
                .map(row -> row.stream().map(s -> cells.computeIfAbsent(s, Slot::cell)).toList())
                .toList();
    }

    private FoundCell cell() {
        lines.sort(
                Comparator.comparingDouble((TextLine line) -> Math.round(line.baseline()))
                        .thenComparingDouble(line -> line.box().x()));
        return new FoundCell(lines);
    }
}
