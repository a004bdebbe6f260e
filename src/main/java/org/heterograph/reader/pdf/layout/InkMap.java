package org.heterograph.reader.pdf.layout;

import org.heterograph.document.Box;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/// A coarse picture of where something is drawn, to find what lies close together in bounded time.
final class InkMap {
    /// In points.
    private static final int CELL = 5;

    private static final int MOST_CELLS_A_SIDE = 1000;

    private final int columns;
    private final int rows;
    private final BitSet inked = new BitSet();

    InkMap(double width, double height) {
        columns = cells(width) + 1;
        rows = cells(height) + 1;
    }

    private static int cells(double length) {
        return (int) Math.max(1, Math.min(MOST_CELLS_A_SIDE, Math.ceil(length / CELL)));
    }

    void add(Box box) {
        int left = clamp(box.x(), columns);
        int right = clamp(box.right(), columns);
        for (int row = clamp(box.y(), rows); row <= clamp(box.bottom(), rows); row++) {
            inked.set(row * columns + left, row * columns + right + 1);
        }
    }

    private static int clamp(double at, int count) {
        return (int) Math.max(0, Math.min(count - 1.0, Math.floor(at / CELL)));
    }

    /// Boxes around connected ink, also over one empty cell; boxes that overlap are one.
    List<Box> clusters() {
        BitSet open = (BitSet) inked.clone();
        List<Box> boxes = new ArrayList<>();
        for (int start = open.nextSetBit(0); start >= 0; start = open.nextSetBit(start)) {
            boxes.add(component(start, open));
        }
        return merged(boxes);
    }

    private Box component(int start, BitSet open) {
        Deque<Integer> queue = new ArrayDeque<>(List.of(start));
        open.clear(start);
        Box box = cell(start);
        while (!queue.isEmpty()) {
            int at = queue.remove();
            box = box.cover(cell(at));
            for (int dy = -2; dy <= 2; dy++) {
                for (int dx = -2; dx <= 2; dx++) {
                    visit(at / columns + dy, at % columns + dx, open, queue);
                }
            }
        }
        return box;
    }

    private void visit(int row, int column, BitSet open, Deque<Integer> queue) {
        if (row < 0 || row >= rows || column < 0 || column >= columns) {
            return;
        }
        int at = row * columns + column;
        if (open.get(at)) {
            open.clear(at);
            queue.add(at);
        }
    }

    private Box cell(int at) {
        int row = at / columns;
        int column = at - row * columns;
        return new Box(1.0 * column * CELL, 1.0 * row * CELL, CELL, CELL);
    }

    private static List<Box> merged(List<Box> boxes) {
        List<Box> merged = new ArrayList<>();
        for (Box box : boxes) {
            Box whole = box;
            for (int i = merged.size() - 1; i >= 0; i--) {
                if (merged.get(i).overlaps(whole)) {
                    whole = whole.cover(merged.remove(i));
                    i = merged.size();
                }
            }
            merged.add(whole);
        }
        return merged;
    }
}
