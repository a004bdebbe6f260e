package org.heterograph.reader.pdf.flow;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.List;

/// Where full lines begin and end at one line of a block: beside a figure they are shorter than
/// above and below it.
record LocalEdges(double left, double right) {
    /// Lines that are looked at before and after.
    private static final int REACH = 3;

    private static final int LEAST_ALIKE = 4;

    /// In points.
    private static final double ALIGNED = 1.5;

    /// In sizes of the line: by less, blocks are ragged, and lists are stepped in.
    private static final double LEAST_SHORTER = 6;

    /// @param left where full lines of the column begin
    /// @param right where they end
    static LocalEdges of(List<TextLine> block, int at, double left, double right) {
        List<Box> near =
                block
                        .subList(Math.max(0, at - REACH), Math.min(block.size(), at + REACH + 1))
                        .stream()
                        .map(TextLine::box)
                        .toList();
        double least = LEAST_SHORTER * block.get(at).fontSize();
        double last = near.stream().mapToDouble(Box::right).max().orElse(right);
        double first = near.stream().mapToDouble(Box::x).min().orElse(left);
        long ending = near.stream().filter(it -> it.right() > last - ALIGNED).count();
        long beginning = near.stream().filter(it -> it.x() < first + ALIGNED).count();
        return new LocalEdges(
                beginning >= LEAST_ALIKE && first > left + least ? first : left,
                ending >= LEAST_ALIKE && last < right - least ? last : right);
    }
}
