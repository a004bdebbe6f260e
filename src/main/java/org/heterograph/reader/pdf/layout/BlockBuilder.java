package org.heterograph.reader.pdf.layout;

import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// Stacks lines to blocks: each line under the one line above it, if both are of one size and not
/// far apart.
final class BlockBuilder {
    private static final double LARGEST_RATIO = 1.07;

    private final BodyStyle body;
    private final Predicate<TextLine> opensBlock;

    /// @param opensBlock lines that begin a block whatever stands above
    BlockBuilder(BodyStyle body, Predicate<TextLine> opensBlock) {
        this.body = body;
        this.opensBlock = opensBlock;
    }

    List<TextBlock> build(List<TextLine> lines) {
        List<TextLine> sorted = new ArrayList<>(lines);
        sorted.sort(
                Comparator.comparingDouble(TextLine::baseline)
                        .thenComparingDouble(it -> it.box().x()));
        int[] below = neighbours(sorted, +1);
        int[] above = neighbours(sorted, -1);
        List<TextBlock> blocks = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            if (!isLinked(sorted, above[i], i, below)) {
                blocks.add(chain(sorted, i, below, above));
            }
        }
        return blocks;
    }

    private TextBlock chain(List<TextLine> lines, int first, int[] below, int[] above) {
        List<TextLine> chain = new ArrayList<>();
        int at = first;
        chain.add(lines.get(at));
        while (below[at] >= 0 && above[below[at]] == at && isLinked(lines, at, below[at], below)) {
            at = below[at];
            chain.add(lines.get(at));
        }
        return TextBlock.of(chain);
    }

    private boolean isLinked(List<TextLine> lines, int upper, int lower, int[] below) {
        if (upper < 0 || below[upper] != lower || opensBlock.test(lines.get(lower))) {
            return false;
        }
        TextLine a = lines.get(upper);
        TextLine b = lines.get(lower);
        double larger = Math.max(a.fontSize(), b.fontSize());
        double smaller = Math.min(a.fontSize(), b.fontSize());
        return larger <= LARGEST_RATIO * smaller
                && b.baseline() - a.baseline() <= widestStep(larger);
    }

    private double widestStep(double size) {
        return Math.max(1.5 * size, 1.3 * body.leading() * Math.min(1.3, size / body.size()));
    }

    /// The one nearest line in a direction for each, -1 where there is none or several side by
    /// side.
    private int[] neighbours(List<TextLine> lines, int direction) {
        int[] nearest = new int[lines.size()];
        Arrays.fill(nearest, -1);
        for (int i = 0; i < nearest.length; i++) {
            nearest[i] = neighbour(lines, i, direction);
        }
        return nearest;
    }

    private int neighbour(List<TextLine> lines, int i, int direction) {
        TextLine line = lines.get(i);
        int found = -1;
        for (int j = i + direction; j >= 0 && j < lines.size(); j += direction) {
            TextLine other = lines.get(j);
            double step = Math.abs(other.baseline() - line.baseline());
            if (step > 3 * widestStep(line.fontSize())
                    || (found >= 0
                            && Math.abs(other.baseline() - lines.get(found).baseline())
                                    > 0.5 * line.fontSize())) {
                break;
            }
            if (step > 0.3 * line.fontSize() && Spans.overlap(line.box(), other.box()) > 1) {
                if (found >= 0) {
                    return -1;
                }
                found = j;
            }
        }
        return found;
    }
}
