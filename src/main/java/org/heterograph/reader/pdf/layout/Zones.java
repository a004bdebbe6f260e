package org.heterograph.reader.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/// Parts a page where a list in small print begins in all columns under the running text, as lists
/// of references do: above the line all columns are read first.
final class Zones {
    private static final double LARGEST_SMALL = 0.96;

    private static final int LEAST_LINES = 4;

    private final BodyStyle body;

    Zones(BodyStyle body) {
        this.body = body;
    }

    /// @param pieces top to bottom
    List<List<Piece>> split(List<Piece> pieces) {
        for (Piece first : pieces) {
            if (first instanceof Piece.Words words && isSmall(words) && opensZone(words, pieces)) {
                return parted(pieces, first.box().y() - 2.6 * body.leading(), first.box().y());
            }
        }
        return List.of(pieces);
    }

    private boolean isSmall(Piece.Words words) {
        return words.block().lines().size() >= LEAST_LINES
                && words.block().lines().getFirst().fontSize() < LARGEST_SMALL * body.size();
    }

    /// Whether all below is as small, all beside begins at no other height, and text stands above
    /// in two columns.
    private boolean opensZone(Piece.Words first, List<Piece> pieces) {
        boolean second = false;
        boolean textBesideAbove = false;
        for (Piece piece : pieces) {
            boolean above = piece.box().bottom() <= first.box().y() + 1;
            boolean beside = Spans.overlap(piece.box(), first.box()) < 0;
            if (!above && !(piece instanceof Piece.Words words && isSmallOrShort(words))) {
                return false;
            }
            boolean startsHigher = piece.box().y() < first.box().y() - 2 * body.leading();
            if (!above && startsHigher) {
                return false;
            }
            second |= !above && beside;
            textBesideAbove |= above && beside && piece instanceof Piece.Words;
        }
        return second && textBesideAbove;
    }

    private boolean isSmallOrShort(Piece.Words words) {
        return words.block().lines().size() == 1
                || isSmall(words)
                || words.block().lines().getFirst().fontSize() < LARGEST_SMALL * body.size();
    }

    /// A heading close above the small print goes with it.
    private List<List<Piece>> parted(List<Piece> pieces, double headings, double line) {
        List<Piece> upper = new ArrayList<>();
        List<Piece> lower = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean heading =
                    piece instanceof Piece.Words words
                            && words.block().lines().size() == 1
                            && !body.isBodyFont(words.block().lines().getFirst())
                            && piece.box().y() > headings;
            boolean below = piece.box().bottom() > line + 1 || heading;
            (below ? lower : upper).add(piece);
        }
        return List.of(upper, lower);
    }
}
