package org.heterograph.reader.pdf.flow;

import org.heterograph.reader.pdf.layout.PageLine;
import org.heterograph.reader.pdf.layout.Piece;
import org.heterograph.reader.pdf.page.line.TextLine;

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

    /// The words of a frame alone.
    public static Flow of(Piece.Aside aside, int page) {
        FlowBuilder builder = new FlowBuilder();
        aside.words().forEach(it -> builder.add(it, page));
        return new Flow(builder.lines, builder.floats);
    }

    private void add(Piece piece, int page) {
        switch (piece) {
            case Piece.Words words -> {
                blocks++;
                addLines(words, page);
            }
            case Piece.Caption caption -> floating(caption, page);
            case Piece.Grid grid -> floating(grid, page);
            case Piece.Aside aside -> floating(aside, page);
        }
    }

    private void floating(Piece piece, int page) {
        floats.add(new Flow.Placed(lines.size(), new Passage.Floating(piece, page)));
    }

    private void addLines(Piece.Words words, int page) {
        List<TextLine> own = words.block().lines();
        for (int i = 0; i < own.size(); i++) {
            LocalEdges edges = LocalEdges.of(own, i, words.columnLeft(), words.columnRight());
            lines.add(
                    new FlowLine(
                            new PageLine(page, own.get(i)),
                            blocks,
                            edges.left(),
                            edges.right(),
                            rise(own.get(i), page)));
        }
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
