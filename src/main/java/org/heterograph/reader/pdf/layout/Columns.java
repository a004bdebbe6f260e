package org.heterograph.reader.pdf.layout;

import org.heterograph.document.Box;

import java.util.List;

/// The columns of a page: where full lines of running text begin and end.
final class Columns {
    private final List<TextBlock> blocks;
    private final List<Box> wide;

    Columns(List<TextBlock> blocks, BodyStyle body) {
        this.blocks = blocks;
        wide =
                blocks.stream()
                        .filter(it -> it.lines().size() >= 3)
                        .filter(it -> it.lines().getFirst().fontSize() > 0.87 * body.size())
                        .filter(it -> it.box().width() > 12 * it.lines().getFirst().fontSize())
                        .map(TextBlock::box)
                        .toList();
    }

    Piece.Words place(TextBlock block) {
        Box own = block.box();
        Box column = own;
        double narrowest = Double.POSITIVE_INFINITY;
        for (Box box : wide) {
            boolean holds = box.x() <= own.x() + 2 && box.right() >= own.right() - 2;
            if (holds && box.width() < narrowest) {
                narrowest = box.width();
                column = box;
            }
        }
        Box row =
                Box.ofEdges(
                        column.x(), own.y(), Math.max(column.x(), column.right()), own.bottom());
        boolean free = blocks.stream().noneMatch(it -> !it.equals(block) && it.box().overlaps(row));
        return new Piece.Words(
                block, Math.min(column.x(), own.x()), Math.max(column.right(), own.right()), free);
    }
}
