package org.heterograph.reader.pdf.reference;

import org.heterograph.reader.pdf.page.Glyph;
import org.heterograph.reader.pdf.page.line.TextLine;
import org.heterograph.reader.reference.SpacingAccents;

import java.util.ArrayList;
import java.util.List;

/// The stretches of an entry that are set in italics: in many journals the names of journals and
/// books.
public final class ItalicRuns {
    private ItalicRuns() {}

    /// Without punctuation at their ends, over line ends as they read.
    public static List<String> of(List<TextLine> lines) {
        List<String> runs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (TextLine line : lines) {
            lineBreak(open);
            for (Glyph glyph : line.glyphs()) {
                if (glyph.isGap() || glyph.italic() || joins(glyph)) {
                    open.append(glyph.text());
                } else {
                    close(open, runs);
                }
            }
        }
        close(open, runs);
        return List.copyOf(runs);
    }

    /// `–` in `Chem.–Eur. J.` and `&` are often upright.
    private static boolean joins(Glyph glyph) {
        return "–-‐&".contains(glyph.text());
    }

    private static void lineBreak(StringBuilder open) {
        int last = open.length() - 1;
        boolean hyphen = last > 0 && "-‐".indexOf(open.charAt(last)) >= 0;
        if (hyphen && Character.isLowerCase(open.charAt(last - 1))) {
            open.setLength(last);
        } else {
            open.append(' ');
        }
    }

    private static void close(StringBuilder open, List<String> runs) {
        String run =
                open.toString().replaceAll("\\s+", " ").replaceAll("^[ ,;:–‐&-]+|[ ,;:–‐&-]+$", "");
        if (!run.isEmpty()) {
            runs.add(SpacingAccents.composed(run));
        }
        open.setLength(0);
    }
}
