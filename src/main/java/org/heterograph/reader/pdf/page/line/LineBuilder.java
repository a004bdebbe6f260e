package org.heterograph.reader.pdf.page.line;

import org.heterograph.reader.pdf.page.Glyph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts glyphs together to lines of text, each script with the line it belongs to.
///
/// A line ends at a gap wider than [#WIDEST_GAP] ems: what stands on one height in two columns or
/// two cells are two lines. Lines come top to bottom, those of one height left to right.
public final class LineBuilder {
    /// In ems. Blanks of justified text stay below; gutters and gaps between cells are wider.
    public static final double WIDEST_GAP = 0.9;

    public List<TextLine> build(List<Glyph> glyphs) {
        List<GlyphRun> runs = GlyphRun.split(glyphs);
        RunGroups groups = new RunGroups(runs);
        new RunLinker(runs, groups).link();
        List<TextLine> lines = new ArrayList<>();
        for (List<GlyphRun> group : groups.groups()) {
            lines.add(LineMaker.make(group.stream().flatMap(r -> r.glyphs().stream()).toList()));
        }
        lines.sort(
                Comparator.comparingDouble((TextLine line) -> Math.round(line.baseline()))
                        .thenComparingDouble(line -> line.box().x()));
        return lines;
    }

    /// One line of several that stand side by side.
    public TextLine join(List<TextLine> parts) {
        return LineMaker.make(
                parts.stream()
                        .flatMap(line -> line.glyphs().stream())
                        .filter(glyph -> !glyph.isGap())
                        .toList());
    }
}
