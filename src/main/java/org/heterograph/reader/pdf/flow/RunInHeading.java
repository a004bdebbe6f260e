package org.heterograph.reader.pdf.flow;

import org.heterograph.document.Block;
import org.heterograph.document.Box;
import org.heterograph.reader.pdf.layout.CaptionLabel;
import org.heterograph.reader.pdf.layout.PageLine;
import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.TextLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Parts a bold heading from the paragraph that goes on after it on the same line: `Sample
/// preparation. The powders …`.
final class RunInHeading {
    private static final int LONGEST = 110;

    private RunInHeading() {}

    /// The heading and the rest of the paragraph; nothing where the paragraph has none.
    static Optional<List<Passage>> split(List<FlowLine> paragraph) {
        TextLine first = paragraph.getFirst().line();
        int end = end(first);
        if (end <= 0) {
            return Optional.empty();
        }
        List<Glyph> title = first.glyphs().subList(0, end);
        List<Glyph> rest = first.glyphs().subList(end, first.glyphs().size());
        int page = paragraph.getFirst().page();
        List<PageLine> lines = new ArrayList<>();
        lines.add(new PageLine(page, part(first, rest)));
        paragraph.stream().skip(1).map(FlowLine::pageLine).forEach(lines::add);
        return Optional.of(
                List.of(
                        heading(new PageLine(page, part(first, title))),
                        new Passage.Paragraph(lines, Block.Part.BODY)));
    }

    private static Passage.Heading heading(PageLine line) {
        String text = line.line().text().strip();
        Optional<SectionNumber> number = SectionNumber.of(text);
        double weight = LineStyle.of(line.line()).weight() - 1;
        return new Passage.Heading(
                List.of(line),
                number.map(SectionNumber::number).orElse(""),
                number.map(SectionNumber::length).orElse(0),
                number.map(SectionNumber::level).orElse(0),
                weight);
    }

    /// Where the bold words end, 0 where they are no heading.
    private static int end(TextLine line) {
        List<Glyph> glyphs = line.glyphs();
        int end = 0;
        while (end < glyphs.size() && (glyphs.get(end).bold() || glyphs.get(end).isGap())) {
            end++;
        }
        String title = text(glyphs.subList(0, end)).strip();
        boolean whole = end == glyphs.size();
        boolean closed = title.endsWith(".") || title.endsWith(":");
        boolean opens =
                !title.isEmpty()
                        && (Character.isUpperCase(title.charAt(0))
                                || SectionNumber.of(title).isPresent());
        boolean words = title.chars().filter(Character::isLetter).count() >= 4;
        boolean label = CaptionLabel.opens(title);
        return whole || !closed || !opens || !words || label || title.length() > LONGEST ? 0 : end;
    }

    private static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(it -> text.append(it.text()));
        return text.toString();
    }

    private static TextLine part(TextLine line, List<Glyph> glyphs) {
        Box box = glyphs.stream().map(Glyph::box).reduce(Box::cover).orElseThrow();
        return new TextLine(glyphs, box, line.baseline(), line.fontSize());
    }
}
