package org.heterograph.reader.pdf.flow.heading;

import org.heterograph.document.Block;
import org.heterograph.reader.outline.CaptionLabel;
import org.heterograph.reader.outline.SectionNumber;
import org.heterograph.reader.pdf.flow.FlowLine;
import org.heterograph.reader.pdf.flow.LineStyle;
import org.heterograph.reader.pdf.flow.Passage;
import org.heterograph.reader.pdf.layout.PageLine;
import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Parts a bold heading from the paragraph that goes on after it on the same line: `Sample
/// preparation. The powders …`.
public final class RunInHeading {
    private static final int LONGEST = 160;

    private static final int MOST_LINES = 3;

    /// Largest size of scripts, in sizes of the line.
    private static final double SCRIPT = 0.88;

    private RunInHeading() {}

    /// Where a heading ends: after so many whole lines and so many glyphs of the next one.
    private record End(int lines, int glyphs) {}

    /// The heading and the rest of the paragraph; nothing where the paragraph has none.
    public static Optional<List<Passage>> split(List<FlowLine> paragraph) {
        return end(paragraph).map(end -> split(paragraph, end));
    }

    /// Whether the line opens with a numbered heading and goes on in plain words.
    public static boolean opens(FlowLine line) {
        return SectionNumber.of(line.text()).isPresent() && end(List.of(line)).isPresent();
    }

    private static List<Passage> split(List<FlowLine> paragraph, End end) {
        PageLine last = paragraph.get(end.lines()).pageLine();
        TextLine line = last.line();
        List<PageLine> title = new ArrayList<>(pageLines(paragraph.subList(0, end.lines())));
        title.add(new PageLine(last.page(), line.part(0, end.glyphs())));
        List<PageLine> rest = new ArrayList<>();
        rest.add(new PageLine(last.page(), line.part(end.glyphs(), line.glyphs().size())));
        rest.addAll(pageLines(paragraph.subList(end.lines() + 1, paragraph.size())));
        return List.of(heading(title), new Passage.Paragraph(rest, Block.Part.BODY));
    }

    private static List<PageLine> pageLines(List<FlowLine> lines) {
        return lines.stream().map(FlowLine::pageLine).toList();
    }

    private static Passage.Heading heading(List<PageLine> lines) {
        String text = lines.getFirst().line().text().strip();
        Optional<SectionNumber> number = SectionNumber.of(text);
        double weight = LineStyle.of(lines.getFirst().line()).weight() - 1;
        return new Passage.Heading(
                lines,
                number.map(SectionNumber::number).orElse(""),
                number.map(SectionNumber::length).orElse(0),
                number.map(SectionNumber::level).orElse(0),
                weight);
    }

    /// Where the bold words end, nothing where they are no heading.
    private static Optional<End> end(List<FlowLine> paragraph) {
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < Math.min(MOST_LINES, paragraph.size()); i++) {
            TextLine line = paragraph.get(i).line();
            List<Glyph> glyphs = line.glyphs();
            int bold = boldGlyphs(line);
            title.append(text(glyphs.subList(0, bold))).append(' ');
            if (bold < glyphs.size()) {
                boolean found = bold > 0 && isTitle(title.toString().strip());
                return found ? Optional.of(new End(i, bold)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// With scripts among them, which some print plain, and the full stop or colon after them.
    private static int boldGlyphs(TextLine line) {
        List<Glyph> glyphs = line.glyphs();
        int reach = 0;
        int bold = 0;
        while (reach < glyphs.size() && goesOn(glyphs.get(reach), line)) {
            reach++;
            if (!isScript(glyphs.get(reach - 1), line)) {
                bold = reach;
            }
        }
        if (reach == glyphs.size()) {
            return reach;
        }
        return closes(glyphs, reach) ? reach + 1 : bold;
    }

    private static boolean goesOn(Glyph glyph, TextLine line) {
        return glyph.bold() || glyph.isGap() || isScript(glyph, line);
    }

    /// Whether the glyph is smaller than the words, as the `2` of SnS₂.
    static boolean isScript(Glyph glyph, TextLine line) {
        return glyph.fontSize() < SCRIPT * line.fontSize();
    }

    private static boolean closes(List<Glyph> glyphs, int at) {
        return at > 0
                && at < glyphs.size() - 1
                && !glyphs.get(at - 1).isGap()
                && ".:".contains(glyphs.get(at).text())
                && glyphs.get(at + 1).isGap();
    }

    private static boolean isTitle(String title) {
        boolean closed = title.endsWith(".") || title.endsWith(":");
        boolean opens =
                !title.isEmpty()
                        && (Character.isUpperCase(title.charAt(0))
                                || SectionNumber.of(title).isPresent());
        boolean words = title.chars().filter(Character::isLetter).count() >= 4;
        return closed && opens && words && !CaptionLabel.opens(title) && title.length() <= LONGEST;
    }

    private static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(it -> text.append(it.text()));
        return text.toString();
    }
}
