package org.heterograph.reader.pdf.flow.heading;

import org.heterograph.reader.outline.SectionNames;
import org.heterograph.reader.outline.SectionNumber;
import org.heterograph.reader.pdf.flow.EquationFinder;
import org.heterograph.reader.pdf.flow.FlowLine;
import org.heterograph.reader.pdf.flow.LineStyle;
import org.heterograph.reader.pdf.flow.Passage;
import org.heterograph.reader.pdf.layout.BodyStyle;
import org.heterograph.reader.pdf.layout.PageLine;
import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds headings that stand on lines of their own.
public final class HeadingFinder {
    private static final int MOST_LINES = 4;

    private static final int LONGEST = 220;

    /// A capital, a digit, a Greek letter, a quotation, or a prefix such as `n-Type`, `in situ`.
    private static final Pattern OPENING =
            Pattern.compile(
                    "[\\p{Lu}\\d“(■●▪\\p{IsGreek}]|[a-z]{1,3}[-‐]\\p{Lu}|(?:in|ex|ab|de) (?:situ|initio|novo)");

    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");

    private static final Pattern KEYWORDS =
            Pattern.compile("(?i)(?:key\\s?words?|index terms)\\s*+[:—].");

    /// Two of them make an equation.
    private static final String RELATIONS = "=≈≡≤≥∝∼";

    private final BodyStyle body;
    private final boolean bodyIsBold;

    public HeadingFinder(BodyStyle body) {
        this.body = body;
        bodyIsBold = body.font().toLowerCase(java.util.Locale.ROOT).contains("bold");
    }

    /// The heading that begins at the line, with all of its lines.
    public Optional<Passage.Heading> find(List<FlowLine> lines, int at) {
        FlowLine first = lines.get(at);
        if (EquationFinder.isPart(lines, at)
                || isMixed(first.line())
                || !standsOut(first)
                || !isApart(lines, at)
                || !readsLikeTitle(first)) {
            return Optional.empty();
        }
        List<PageLine> own = new ArrayList<>(List.of(first.pageLine()));
        int next = at + 1;
        while (next < lines.size() && goesOn(lines.get(next - 1), lines.get(next))) {
            own.add(lines.get(next++).pageLine());
        }
        boolean equation = lines.subList(at, next).stream().anyMatch(EquationFinder::isEquation);
        return equation || own.size() > MOST_LINES || isSentence(own) || runsIn(lines, next)
                ? Optional.empty()
                : Optional.of(heading(own));
    }

    /// Whether bold words go over into plain ones on the line.
    private static boolean isMixed(TextLine line) {
        List<Glyph> letters =
                line.glyphs().stream()
                        .filter(it -> Character.isLetter(it.text().codePointAt(0)))
                        .filter(it -> !RunInHeading.isScript(it, line))
                        .toList();
        return letters.size() > 3
                && letters.getFirst().bold()
                && !letters.getLast().bold()
                && letters.reversed().stream().limit(3).noneMatch(Glyph::bold);
    }

    /// Whether the line under the bold ones ends their words and goes on in plain ones.
    private static boolean runsIn(List<FlowLine> lines, int next) {
        if (next >= lines.size()) {
            return false;
        }
        FlowLine line = lines.get(next);
        FlowLine before = lines.get(next - 1);
        return line.block() == before.block()
                && line.rise() < 1.4 * line.size()
                && before.room() < 2
                && line.line()
                        .glyphs()
                        .getFirst()
                        .font()
                        .equals(before.line().glyphs().getLast().font())
                && isMixed(line.line());
    }

    private static Passage.Heading heading(List<PageLine> lines) {
        TextLine first = lines.getFirst().line();
        Optional<SectionNumber> number = SectionNumber.of(first.text().strip());
        return new Passage.Heading(
                lines,
                number.map(SectionNumber::number).orElse(""),
                number.map(SectionNumber::length).orElse(0),
                number.map(SectionNumber::level).orElse(0),
                LineStyle.of(first).weight());
    }

    private boolean standsOut(FlowLine line) {
        LineStyle style = LineStyle.of(line.line());
        if (SectionNames.isCustomary(withoutNumber(line.text()))) {
            return style.bold()
                    || style.capitals()
                    || style.size() > body.size()
                    || !style.font().equals(body.font());
        }
        boolean bold = style.bold() && !bodyIsBold;
        boolean numbered = SectionNumber.of(line.text()).isPresent();
        boolean otherFont = !style.font().equals(body.font());
        boolean marked = bold || style.capitals() || (numbered && otherFont);
        double size = style.capitals() ? largest(line) : line.size();
        if (size < smallest(line, marked) * body.size()) {
            return false;
        }
        boolean large = line.size() > 1.07 * body.size();
        return large
                || bold
                || (otherFont && (numbered || style.capitals() || isAlone(line)))
                || (style.capitals() && (numbered || isAlone(line)));
    }

    /// In sizes of running text. Sans serif headings look as large as the text when they are
    /// smaller.
    private static double smallest(FlowLine line, boolean marked) {
        boolean subsection = SectionNumber.of(line.text()).filter(it -> it.level() > 1).isPresent();
        boolean spaced = line.rise() > 1.3 * line.size();
        return subsection ? 0.85 : marked && spaced ? 0.87 : 0.94;
    }

    /// Size of the first letters where the others are small capitals.
    private static double largest(FlowLine line) {
        return line.line().glyphs().stream().mapToDouble(Glyph::fontSize).max().orElse(0);
    }

    private static boolean isAlone(FlowLine line) {
        return line.room() > 3 && line.rise() > 1.3 * line.size();
    }

    private static String withoutNumber(String text) {
        return text.substring(SectionNumber.of(text).map(SectionNumber::length).orElse(0));
    }

    private boolean readsLikeTitle(FlowLine line) {
        String text = line.text();
        long letters = text.codePoints().filter(Character::isLetter).count();
        String title = withoutNumber(text);
        boolean opens =
                OPENING.matcher(title).lookingAt()
                        || SectionNames.isCustomary(title)
                        || line.size() > 1.15 * body.size();
        return letters >= 3
                && letters > 0.55 * text.replace(" ", "").length()
                && text.length() <= LONGEST
                && opens
                && WORD.matcher(text).find()
                && !KEYWORDS.matcher(text).lookingAt()
                && text.codePoints().filter(c -> RELATIONS.indexOf(c) >= 0).count() < 2
                && !text.endsWith(",")
                && !text.endsWith(";");
    }

    /// Whether nothing of another kind runs into it from above.
    private boolean isApart(List<FlowLine> lines, int at) {
        if (at == 0) {
            return true;
        }
        FlowLine line = lines.get(at);
        FlowLine before = lines.get(at - 1);
        boolean newBlock =
                before.block() != line.block()
                        || line.rise()
                                > 1.12 * body.leading() * Math.max(1, line.size() / body.size());
        return newBlock
                || before.room() > 1.5
                || endsSentence(before.text())
                || LineStyle.of(before.line()).isLike(LineStyle.of(line.line()));
    }

    public static boolean endsSentence(String text) {
        return text.matches("(?s).*[.!?:][)\\]”\"’]?(?:\\[?[\\d,–-]{1,12}\\]?)?");
    }

    private boolean goesOn(FlowLine line, FlowLine next) {
        boolean near =
                next.page() == line.page()
                        && next.rise() < 1.55 * Math.max(line.size(), next.size())
                        && next.baseline() > line.baseline();
        return near
                && LineStyle.of(line.line()).isLike(LineStyle.of(next.line()))
                && Math.abs(line.size() - next.size()) < 0.04 * line.size()
                && SectionNumber.of(next.text())
                        .filter(it -> it.level() > 1 || it.number().length() > 1)
                        .isEmpty()
                && !SectionNames.isCustomary(line.text())
                && !SectionNames.isCustomary(next.text());
    }

    /// A heading does not end like a sentence, but for one that is numbered and short.
    private static boolean isSentence(List<PageLine> own) {
        String last = own.getLast().line().text().strip();
        boolean closed = last.endsWith(".") && !SectionNames.isCustomary(last);
        return closed && (own.size() > 1 || last.length() > 90 || SectionNumber.of(last).isEmpty());
    }
}
