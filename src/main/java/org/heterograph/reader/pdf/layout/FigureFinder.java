package org.heterograph.reader.pdf.layout;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.limit.ReadingBudget;
import org.heterograph.reader.pdf.page.PageContent;
import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Finds where figures are drawn: pictures, curves and rules that lie close together, with the
/// labels at their edges.
final class FigureFinder {
    private static final double LEAST_WIDTH = 30;

    private static final double LEAST_HEIGHT = 24;

    /// Larger drawings are backgrounds.
    private static final double LARGEST_SHARE = 0.8;

    /// In points. How far from a drawing its labels stand.
    private static final double LABEL_DISTANCE = 13;

    /// The same for labels that do not look like the text.
    private static final double OWN_STYLE_DISTANCE = 20;

    private static final double TURNED_DISTANCE = 20;

    private final BodyStyle body;

    FigureFinder(BodyStyle body) {
        this.body = body;
    }

    List<Box> find(Sheet sheet, List<Box> captions) {
        InkMap ink = new InkMap(sheet.width(), sheet.height());
        List<TextLine> prose = sheet.lines().stream().filter(this::isProse).toList();
        drawn(sheet.content())
                .filter(box -> isPartOfFigure(box, sheet, captions, prose))
                .forEach(ink::add);
        List<Box> figures = new ArrayList<>();
        for (Box box : ink.clusters()) {
            if (box.width() >= LEAST_WIDTH
                    && box.height() >= LEAST_HEIGHT
                    && !holdsText(box, prose)) {
                figures.add(box);
            }
        }
        List<Box> turned = turnedWords(sheet);
        return figures.stream()
                .map(it -> withTurnedLabels(withLabels(it, sheet, captions), turned))
                .toList();
    }

    private static Stream<Box> drawn(PageContent page) {
        return Stream.of(page.images(), page.drawings(), page.rules()).flatMap(List::stream);
    }

    /// Not a background, nor a frame around picture and caption or around text.
    private boolean isPartOfFigure(Box box, Sheet sheet, List<Box> captions, List<TextLine> prose) {
        ReadingBudget.check();
        double page = sheet.width() * sheet.height();
        if (box.area() > LARGEST_SHARE * page) {
            return false;
        }
        boolean thin = Math.min(box.width(), box.height()) < 3;
        return thin
                ? box.width() < 0.95 * sheet.width() && box.height() < 0.85 * sheet.height()
                : captions.stream().noneMatch(caption -> Spans.holdsCenter(box, caption))
                        && !holdsText(box, prose);
    }

    /// Whether sentences in the style of running text fill a good part of the box.
    private static boolean holdsText(Box box, List<TextLine> prose) {
        double inText = 0;
        for (TextLine line : prose) {
            if (Spans.holdsCenter(box, line.box())) {
                inText += line.box().area();
            }
        }
        return inText > 0.25 * box.area();
    }

    /// Whether the line is long enough to be of a sentence.
    boolean isProse(TextLine line) {
        String text = line.text();
        long blanks = text.chars().filter(it -> it == ' ').count();
        long letters = text.chars().filter(Character::isLowerCase).count();
        return blanks >= 4
                && letters > 0.55 * text.length()
                && line.box().width() > 12 * line.fontSize();
    }

    private Box withLabels(Box figure, Sheet sheet, List<Box> captions) {
        Box grown = figure;
        for (int round = 0; round < 3; round++) {
            ReadingBudget.check();
            for (TextLine line : sheet.lines()) {
                if (isLabel(line, grown, figure, captions)) {
                    grown = grown.cover(line.box());
                }
            }
        }
        return grown;
    }

    /// Words that run up or down, as beside axes.
    private static List<Box> turnedWords(Sheet sheet) {
        InkMap ink = new InkMap(sheet.width(), sheet.height());
        sheet.content().glyphs().stream()
                .filter(it -> it.direction() != 0)
                .forEach(it -> ink.add(it.box()));
        return ink.clusters();
    }

    private static Box withTurnedLabels(Box figure, List<Box> turned) {
        Box grown = figure;
        for (Box words : turned) {
            boolean near = Spans.inflated(grown, TURNED_DISTANCE).overlaps(words);
            boolean beside =
                    words.y() > figure.y() - LABEL_DISTANCE
                            && words.bottom() < figure.bottom() + LABEL_DISTANCE;
            if (near && beside && words.width() < 3 * LABEL_DISTANCE) {
                grown = grown.cover(words);
            }
        }
        return grown;
    }

    private boolean isLabel(TextLine line, Box grown, Box figure, List<Box> captions) {
        Box words = line.box();
        boolean inStyleOfText = body.isBodyFont(line) && line.fontSize() > 0.9 * body.size();
        double distance = inStyleOfText ? LABEL_DISTANCE : OWN_STYLE_DISTANCE;
        boolean near = Spans.inflated(grown, distance).overlaps(words);
        boolean beside =
                words.centerX() < figure.x() - 2 * LABEL_DISTANCE
                        || words.centerX() > figure.right() + 2 * LABEL_DISTANCE;
        boolean far = !Spans.inflated(figure, 3 * LABEL_DISTANCE).overlaps(words);
        if (!near || far || beside || isProse(line) || isIn(captions, words)) {
            return false;
        }
        boolean small =
                line.fontSize() < 1.02 * body.size() && words.width() < 1.1 * figure.width();
        return line.text().strip().length() <= 3 || (!inStyleOfText && small);
    }

    private static boolean isIn(List<Box> captions, Box words) {
        return captions.stream().anyMatch(it -> Spans.holdsCenter(it, words));
    }
}
