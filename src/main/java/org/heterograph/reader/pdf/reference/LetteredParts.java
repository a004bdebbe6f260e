package org.heterograph.reader.pdf.reference;

import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts an entry that cites several works: `[1] a) … b) …` becomes `1a`, `1b`.
final class LetteredParts {
    private static final Pattern LETTER = Pattern.compile("(?<![\\p{L}\\d(])\\(?([a-z])\\)\\s");

    /// The parts, or the entry itself when it cites one work.
    List<FoundReference> split(FoundReference entry) {
        List<Cut> cuts = cuts(entry.lines());
        if (cuts.size() < 2) {
            return List.of(entry);
        }
        List<FoundReference> parts = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            Cut end = i + 1 < cuts.size() ? cuts.get(i + 1) : new Cut(entry.lines().size(), 0, 0);
            List<TextLine> lines = between(entry.lines(), cuts.get(i), end);
            if (!lines.isEmpty()) {
                parts.add(new FoundReference(entry.label() + (char) ('a' + i), lines));
            }
        }
        return parts;
    }

    /// Where a part's letter begins, and how many glyphs the letter with its bracket takes.
    private record Cut(int line, int glyph, int length) {}

    private static List<Cut> cuts(List<TextLine> lines) {
        List<Cut> cuts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher letter = LETTER.matcher(lines.get(i).text() + " ");
            while (letter.find()) {
                boolean begins = i == 0 && letter.start() == 0;
                char expected = (char) ('a' + cuts.size());
                if (letter.group(1).charAt(0) == expected && begins == cuts.isEmpty()) {
                    cuts.add(cut(lines.get(i), i, letter.start(), letter.end()));
                }
            }
        }
        return cuts;
    }

    private static Cut cut(TextLine line, int index, int start, int end) {
        int from = glyphAt(line, start);
        return new Cut(index, from, glyphAt(line, end) - from);
    }

    private static int glyphAt(TextLine line, int offset) {
        int at = 0;
        int glyph = 0;
        while (glyph < line.glyphs().size() && at < offset) {
            at += line.glyphs().get(glyph++).text().length();
        }
        return glyph;
    }

    private static List<TextLine> between(List<TextLine> lines, Cut start, Cut end) {
        List<TextLine> between = new ArrayList<>();
        for (int i = start.line; i <= end.line && i < lines.size(); i++) {
            int from = i == start.line ? start.glyph + start.length : 0;
            int to = i == end.line ? end.glyph : lines.get(i).glyphs().size();
            if (lines.get(i).glyphs().subList(Math.min(from, to), to).stream()
                    .anyMatch(glyph -> !glyph.isGap())) {
                between.add(lines.get(i).part(from, to));
            }
        }
        return between;
    }
}
