package org.heterograph.reader.pdf.layout;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.ArrayList;
import java.util.List;

/// Cuts lines of text where an upright rule stands between two words: cells of a table that are
/// filled to the border.
public final class RuleCutter {
    /// A page with more rules is a drawing.
    private static final int MOST = 400;

    private final List<Box> uprights;

    /// @param rules of the page
    public RuleCutter(List<Box> rules) {
        List<Box> upright = rules.stream().filter(it -> it.height() > 3 * it.width()).toList();
        uprights = upright.size() > MOST ? List.of() : upright;
    }

    public List<TextLine> cut(List<TextLine> lines) {
        return uprights.isEmpty() ? lines : lines.stream().flatMap(it -> cut(it).stream()).toList();
    }

    private List<TextLine> cut(TextLine line) {
        List<Box> crossing = uprights.stream().filter(rule -> crosses(rule, line)).toList();
        if (crossing.isEmpty()) {
            return List.of(line);
        }
        List<TextLine> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < line.glyphs().size(); i++) {
            Glyph glyph = line.glyphs().get(i);
            if (glyph.isGap() && crossing.stream().anyMatch(rule -> parts(rule, glyph))) {
                parts.add(line.part(from, i));
                from = i + 1;
            }
        }
        parts.add(line.part(from, line.glyphs().size()));
        return parts;
    }

    private static boolean crosses(Box rule, TextLine line) {
        return rule.centerX() > line.box().x()
                && rule.centerX() < line.box().right()
                && rule.y() < line.baseline() - 0.5 * line.fontSize()
                && rule.bottom() > line.baseline();
    }

    private static boolean parts(Box rule, Glyph gap) {
        return rule.centerX() > gap.box().x() - 0.5 && rule.centerX() < gap.box().right() + 0.5;
    }
}
