package org.heterograph.reader.pdf.layout;

import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Joins captions that break off at the foot of a column with the lines at the top of the next one
/// that go on with them.
final class SplitCaptions {
    /// In sizes of the line. A full line ends so close to the edge.
    private static final double FULL = 1.5;

    private static final double SAME_SIZE = 0.04;

    private static final Pattern CLOSED = Pattern.compile("[.!?:;)\\]]$");

    private final BodyStyle body;

    SplitCaptions(BodyStyle body) {
        this.body = body;
    }

    /// @param pieces of a page in reading order
    List<Piece> join(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            List<TextLine> more = joined.isEmpty() ? List.of() : more(joined.getLast(), piece);
            if (more.isEmpty() || !(joined.getLast() instanceof Piece.Caption caption)) {
                joined.add(piece);
            } else {
                joined.set(joined.size() - 1, with(caption, more));
                without(piece, more).ifPresent(joined::add);
            }
        }
        return joined;
    }

    /// The lines at the head of the piece that go on with the caption before it.
    private List<TextLine> more(Piece before, Piece piece) {
        boolean opens =
                before instanceof Piece.Caption caption
                        && piece instanceof Piece.Words words
                        && isOpen(caption)
                        && isBeside(words, caption);
        return opens ? alike((Piece.Words) piece, ((Piece.Caption) before).lines()) : List.of();
    }

    /// Whether the last of several lines is full and ends no sentence.
    private boolean isOpen(Piece.Caption caption) {
        TextLine last = caption.lines().getLast();
        double room = caption.box().right() - last.box().right();
        return caption.lines().size() > 1
                && !body.isBodySize(last)
                && room < FULL * last.fontSize()
                && !CLOSED.matcher(last.text().strip()).find();
    }

    private static boolean isBeside(Piece.Words words, Piece.Caption caption) {
        return words.box().x() > caption.box().right() && words.box().y() < caption.box().y();
    }

    private static List<TextLine> alike(Piece.Words words, List<TextLine> caption) {
        TextLine last = caption.getLast();
        return words.block().lines().stream().takeWhile(line -> isAlike(line, last)).toList();
    }

    private static boolean isAlike(TextLine line, TextLine other) {
        String font = other.glyphs().getLast().font().name();
        return Math.abs(line.fontSize() - other.fontSize()) < SAME_SIZE * other.fontSize()
                && line.glyphs().stream().anyMatch(it -> it.font().name().equals(font));
    }

    private static Piece.Caption with(Piece.Caption caption, List<TextLine> more) {
        List<TextLine> lines = new ArrayList<>(caption.lines());
        lines.addAll(more);
        return new Piece.Caption(
                caption.label(), caption.labelLength(), lines, caption.box(), caption.figure());
    }

    private static Optional<Piece> without(Piece piece, List<TextLine> taken) {
        if (!(piece instanceof Piece.Words words) || words.block().lines().size() == taken.size()) {
            return Optional.empty();
        }
        List<TextLine> all = words.block().lines();
        TextBlock rest = TextBlock.of(all.subList(taken.size(), all.size()));
        return Optional.of(
                new Piece.Words(rest, words.columnLeft(), words.columnRight(), words.free()));
    }
}
