package org.heterograph.reader.pdf.layout;

import org.heterograph.document.Box;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Puts the pieces of a page in the order in which a person reads them.
///
/// After T. M. Breuel, "High performance document layout analysis" (SDIUT 2003): a piece comes
/// before another when it stands above it and the two share width, or when it stands left of it and
/// nothing between the two heights reaches over both.
final class ReadingOrder {
    /// In points. Letters that overhang do not make columns overlap.
    private static final double LEAST_OVERLAP = 3;

    private static final int MOST_PIECES = 400;

    private final Zones zones;

    ReadingOrder(BodyStyle body) {
        zones = new Zones(body);
    }

    List<Piece> order(List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(
                Comparator.comparingDouble((Piece it) -> it.box().y())
                        .thenComparingDouble(it -> it.box().x()));
        if (sorted.size() > MOST_PIECES) {
            return sorted;
        }
        List<Piece> order = new ArrayList<>();
        zones.split(sorted).forEach(zone -> order.addAll(sorted(zone, before(zone))));
        return order;
    }

    /// Row i: which pieces come before piece i.
    private static List<BitSet> before(List<Piece> pieces) {
        List<BitSet> before = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            before.add(new BitSet());
        }
        for (int a = 0; a < pieces.size(); a++) {
            for (int b = 0; b < pieces.size(); b++) {
                if (a != b && comesBefore(pieces, a, b)) {
                    before.get(b).set(a);
                }
            }
        }
        return before;
    }

    private static boolean comesBefore(List<Piece> pieces, int a, int b) {
        Box first = pieces.get(a).reach();
        Box second = pieces.get(b).reach();
        if (shareWidth(first, second)) {
            return first.centerY() < second.centerY()
                    || (first.centerY() == second.centerY() && a < b);
        }
        return first.centerX() < second.centerX() && !isParted(pieces, first, second);
    }

    private static boolean isParted(List<Piece> pieces, Box left, Box right) {
        double from = Math.min(left.bottom(), right.bottom());
        double to = Math.max(left.y(), right.y());
        if (from >= to) {
            return false;
        }
        return pieces.stream()
                .map(Piece::reach)
                .anyMatch(
                        it ->
                                it.centerY() > from
                                        && it.centerY() < to
                                        && shareWidth(it, left)
                                        && shareWidth(it, right));
    }

    private static boolean shareWidth(Box a, Box b) {
        double least = Math.min(LEAST_OVERLAP, 0.5 * Math.min(a.width(), b.width()));
        return Spans.overlap(a, b) > least;
    }

    private static List<Piece> sorted(List<Piece> pieces, List<BitSet> before) {
        List<Piece> order = new ArrayList<>();
        BitSet done = new BitSet();
        while (order.size() < pieces.size()) {
            int next = next(pieces, before, done);
            done.set(next);
            order.add(pieces.get(next));
        }
        return order;
    }

    /// The leftmost of those that nothing is before; in a circle the topmost.
    private static int next(List<Piece> pieces, List<BitSet> before, BitSet done) {
        int best = -1;
        for (int i = done.nextClearBit(0); i < pieces.size(); i = done.nextClearBit(i + 1)) {
            BitSet open = (BitSet) before.get(i).clone();
            open.andNot(done);
            if (open.isEmpty()
                    && (best < 0 || pieces.get(i).reach().x() < pieces.get(best).reach().x() - 3)) {
                best = i;
            }
        }
        return best >= 0 ? best : done.nextClearBit(0);
    }
}
