package org.heterograph.reader.pdf.flow.passage;

import org.heterograph.reader.pdf.flow.FlowLine;
import org.heterograph.reader.pdf.flow.heading.HeadingFinder;
import org.heterograph.reader.pdf.flow.heading.RunInHeading;
import org.heterograph.reader.pdf.layout.BodyStyle;

import java.util.List;

/// Decides between which lines a new paragraph begins.
public final class ParagraphBreaks {
    /// In sizes of the line.
    private static final double LEAST_INDENT = 0.7;

    private static final double MOST_INDENT = 5;

    private static final double LEAST_ROOM = 1.2;

    private final BodyStyle body;
    private final boolean indents;

    /// @param lines all lines of running text, to learn whether the paper indents its paragraphs
    public ParagraphBreaks(BodyStyle body, List<FlowLine> lines) {
        this.body = body;
        long indented = lines.stream().filter(ParagraphBreaks::isIndented).count();
        indents = indented > 0.02 * lines.size();
    }

    private static boolean isIndented(FlowLine line) {
        return line.indent() > LEAST_INDENT && line.indent() < MOST_INDENT;
    }

    /// @param open lines of the paragraph so far
    boolean isBreak(List<FlowLine> open, FlowLine line) {
        boolean inItem = Listing.opensItem(open.getFirst().text());
        if (inItem && open.size() == 1 && isHanging(open.getLast(), line)) {
            return false;
        }
        return isBreak(open.getLast(), line)
                || (endsSentence(open.getLast()) && RunInHeading.opens(line));
    }

    /// Whether the line stands under the words of an item, right of its number.
    private static boolean isHanging(FlowLine item, FlowLine line) {
        double step = line.line().box().x() - item.line().box().x();
        return step > 0.5 * line.size()
                && step < MOST_INDENT * line.size()
                && line.rise() < 1.6 * line.size()
                && !Listing.opensItem(line.text());
    }

    private boolean isBreak(FlowLine before, FlowLine line) {
        boolean sameColumn =
                before.page() == line.page()
                        && line.baseline() > before.baseline()
                        && line.rise() < 3 * body.leading();
        return sameColumn ? breaksWithin(before, line) : breaksOver(before, line);
    }

    private boolean breaksWithin(FlowLine before, FlowLine line) {
        double step = body.leading() * Math.max(0.85, line.size() / body.size());
        if (line.rise() > 1.35 * step && !goesOn(before, line)) {
            return true;
        }
        boolean steppedIn =
                isIndented(line) && line.indent() - before.indent() > 0.6 * LEAST_INDENT;
        boolean item =
                Listing.opensItem(line.text())
                        && (endsSentence(before) || before.room() > LEAST_ROOM);
        if (steppedIn || item) {
            return !startsLower(line) || endsSentence(before);
        }
        boolean shortLine = before.room() > (indents ? 4 : LEAST_ROOM);
        return shortLine && endsSentence(before) && !startsLower(line);
    }

    /// Where no blank is left to tell: over columns, pages and floats.
    private boolean breaksOver(FlowLine before, FlowLine line) {
        if (startsLower(line)) {
            return false;
        }
        if (!endsSentence(before)) {
            return false;
        }
        if (isIndented(line)) {
            return true;
        }
        return before.room() > LEAST_ROOM || !indents;
    }

    /// Whether the line below a displayed equation goes on with the sentence or paragraph that the
    /// equation stands in.
    boolean goesOnAfterEquation(FlowLine line) {
        boolean flush = indents && line.indent() < LEAST_INDENT / 2;
        return startsLower(line) || (flush && !Listing.opensItem(line.text()));
    }

    private static boolean goesOn(FlowLine before, FlowLine line) {
        return startsLower(line) && !endsSentence(before);
    }

    private static boolean endsSentence(FlowLine line) {
        return HeadingFinder.endsSentence(line.text());
    }

    private static boolean startsLower(FlowLine line) {
        return Character.isLowerCase(line.text().codePointAt(0));
    }
}
