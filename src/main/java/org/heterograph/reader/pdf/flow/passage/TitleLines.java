package org.heterograph.reader.pdf.flow.passage;

import org.heterograph.reader.pdf.layout.PageLine;
import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.List;

/// Takes words in small print (`OPEN`) off the beginning of a title.
final class TitleLines {
    private static final double LARGEST_SMALL = 0.8;

    private TitleLines() {}

    static List<PageLine> clean(List<PageLine> lines) {
        return lines.stream().map(TitleLines::clean).toList();
    }

    private static PageLine clean(PageLine pageLine) {
        TextLine line = pageLine.line();
        List<Glyph> glyphs = line.glyphs();
        int small = 0;
        while (small < glyphs.size()
                && glyphs.get(small).fontSize() < LARGEST_SMALL * line.fontSize()) {
            small++;
        }
        boolean word =
                small > 1
                        && small < glyphs.size()
                        && (glyphs.get(small).isGap() || glyphs.get(small - 1).isGap());
        return word ? new PageLine(pageLine.page(), line.part(small, glyphs.size())) : pageLine;
    }
}
