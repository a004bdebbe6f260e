package org.heterograph.reader.pdf;

import org.heterograph.document.Block;
import org.heterograph.document.Box;
import org.heterograph.reader.pdf.flow.Passage;
import org.heterograph.reader.pdf.layout.PageLine;
import org.heterograph.reader.pdf.layout.Piece;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the text of the paper stands, the list of references, tables and captions with it; what
/// lies elsewhere speaks of the paper itself.
final class RunningText {
    private final Map<Integer, List<Box>> boxes = new HashMap<>();

    RunningText(List<Passage> passages) {
        passages.forEach(this::add);
    }

    private void add(Passage passage) {
        switch (passage) {
            case Passage.Paragraph it when it.part() != Block.Part.ABSTRACT -> add(it.lines());
            case Passage.References it -> add(it.lines());
            case Passage.Equation it -> add(it.lines());
            case Passage.Floating(Piece piece, int page) -> add(page, piece.box());
            case Passage.Paragraph _, Passage.Heading _, Passage.Title _ -> {}
            case Passage.Byline _, Passage.Note _ -> {}
        }
    }

    private void add(List<PageLine> lines) {
        lines.forEach(it -> add(it.page(), it.line().box()));
    }

    private void add(int page, Box box) {
        boxes.computeIfAbsent(page, k -> new ArrayList<>()).add(box);
    }

    boolean holds(int page, Box words) {
        return boxes.getOrDefault(page, List.of()).stream()
                .anyMatch(
                        it ->
                                it.x() - 1 <= words.centerX()
                                        && words.centerX() <= it.right() + 1
                                        && it.y() <= words.centerY()
                                        && words.centerY() <= it.bottom());
    }
}
