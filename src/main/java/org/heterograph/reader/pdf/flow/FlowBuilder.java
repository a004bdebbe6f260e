package org.heterograph.reader.pdf.flow;

import org.heterograph.reader.pdf.layout.PageLine;
import org.heterograph.reader.pdf.layout.Piece;
import org.heterograph.reader.pdf.page.TextLine;

import java.util.ArrayList;
import java.util.List;

/// Strings the pieces of all pages together.
public final class FlowBuilder {
    private final List<FlowLine> lines = new ArrayList<>();
    private final List<Flow.Placed> floats = new ArrayList<>();
    private int blocks;

    /// @param pages pieces of each page in reading order
    public static Flow build(List<List<Piece>> pages) {
        FlowBuilder builder = new FlowBuilder();
        for (int i = 0; i < pages.size(); i++) {
            for (Piece piece : pages.get(i)) {
                builder.add(piece, i + 1);
            }
        }
        return new Flow(builder.lines, builder.floats);
    }

    private void add(Piece piece, int page) {
        switch (piece) {
            case Piece.Words words -> {
                blocks++;
                words.block().lines().forEach(line -> add(line, words, page));
            }
            case Piece.Caption caption -> floating(caption, page);
            case Piece.Grid grid -> floating(grid, page);
        }
    }

    private void floating(Piece piece, int page) {
        floats.add(new Flow.Placed(lines.size(), new Passage.Floating(piece, page)));
    }

    private void add(TextLine line, Piece.Words words, int page) {
        lines.add(
                new FlowLine(
                        new PageLine(page, line),
                        blocks,
                        words.columnLeft(),
                        words.columnRight(),
                        rise(line, page)));
    }

    private double rise(TextLine line, int page) {
        if (lines.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        FlowLine before = lines.getLast();
        boolean above =
                before.page() == page
                        && before.baseline() < line.baseline()
                        && before.line().box().x() < line.box().right()
                        && line.box().x() < before.line().box().right();
        boolean interrupted = !floats.isEmpty() && floats.getLast().at() == lines.size();
        return above && !interrupted
                ? line.baseline() - before.baseline()
                : Double.POSITIVE_INFINITY;
    }
}
