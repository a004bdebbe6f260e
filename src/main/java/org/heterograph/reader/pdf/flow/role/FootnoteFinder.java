package org.heterograph.reader.pdf.flow.role;

import org.heterograph.document.Box;
import org.heterograph.reader.outline.SectionNumber;
import org.heterograph.reader.pdf.flow.Flow;
import org.heterograph.reader.pdf.flow.FlowLine;
import org.heterograph.reader.pdf.flow.LineStyle;
import org.heterograph.reader.pdf.layout.BodyStyle;
import org.heterograph.reader.pdf.page.Glyph;

import java.util.List;
import java.util.regex.Pattern;

/// Finds footnotes and margin notes: small print on the first page, and small print at the foot of
/// other pages that opens with a mark.
public final class FootnoteFinder {
    private static final double LARGEST = 0.93;

    private static final String MARKS = "*†‡§¶#∥⊥✉";

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)universit|institut|department|laborator|cent(?:er|re)\\b|school of|e-?mail|correspond|contributed equally");

    private static final Pattern RECEIVED =
            Pattern.compile(
                    "(?i)(?:manuscript |article )?(?:received|accepted|published(?: online)?|revised)(?: manuscript)?(?: online)?:? (?:on )?\\p{L}*+ ?\\d");

    private final BodyStyle body;

    public FootnoteFinder(BodyStyle body) {
        this.body = body;
    }

    public void mark(Flow flow, Roles roles) {
        List<FlowLine> lines = flow.lines();
        for (int i = 0; i < lines.size(); i++) {
            boolean note =
                    (isSmall(lines, i) && !isNumbered(lines.get(i))) || isAddress(lines, i, roles)
                            ? isNote(lines, i, roles)
                            : isDoi(lines.get(i))
                                    || RECEIVED.matcher(lines.get(i).text()).lookingAt();
            if (roles.isText(i) && note) {
                roles.set(i, Role.NOTE);
            }
        }
    }

    /// Whether all lines of its block are set small; one alone can be full of scripts.
    private boolean isSmall(List<FlowLine> lines, int at) {
        int block = lines.get(at).block();
        boolean small = true;
        for (int i = at; i >= 0 && lines.get(i).block() == block; i--) {
            small &= lines.get(i).size() < LARGEST * body.size();
        }
        for (int i = at; i < lines.size() && lines.get(i).block() == block; i++) {
            small &= lines.get(i).size() < LARGEST * body.size();
        }
        return small;
    }

    /// Whether the line opens, or goes on with, the authors' addresses at the foot of the first
    /// page.
    private static boolean isAddress(List<FlowLine> lines, int at, Roles roles) {
        FlowLine line = lines.get(at);
        boolean goesOn =
                at > 0
                        && roles.of(at - 1) == Role.NOTE
                        && (lines.get(at - 1).block() == line.block() || isMark(lines.get(at - 1)));
        var first = line.line().glyphs().getFirst();
        boolean marked =
                first.fontSize() < 0.8 * line.size() || MARKS.indexOf(first.text().charAt(0)) >= 0;
        return line.page() == 1
                && (goesOn
                        || (marked
                                && opensBlock(lines, at)
                                && ADDRESS.matcher(ofBlock(lines, at)).find()));
    }

    private static boolean isMark(FlowLine line) {
        return line.text().length() == 1 && MARKS.contains(line.text());
    }

    /// The words from the line to the end of its block; a mark can stand on a line of its own.
    private static String ofBlock(List<FlowLine> lines, int at) {
        StringBuilder words = new StringBuilder();
        boolean alone = lines.get(at).text().length() == 1;
        int block = lines.get(Math.min(lines.size() - 1, alone ? at + 1 : at)).block();
        words.append(lines.get(at).text()).append(' ');
        for (int i = at + 1; i < lines.size() && lines.get(i).block() == block; i++) {
            words.append(lines.get(i).text()).append(' ');
        }
        return words.toString();
    }

    /// Whether the line bears the number of a subsection, or in bold or capitals of a section.
    private static boolean isNumbered(FlowLine line) {
        LineStyle style = LineStyle.of(line.line());
        int level = SectionNumber.of(line.text()).map(SectionNumber::level).orElse(0);
        return (level > 0 && (style.bold() || style.capitals())) || (level > 1 && style.italic());
    }

    private static boolean isDoi(FlowLine line) {
        return line.page() == 1
                && line.text().matches("(?i)(?:doi:? ?|https?://(?:dx\\.)?doi\\.org/)10\\.\\S++");
    }

    private boolean isNote(List<FlowLine> lines, int at, Roles roles) {
        FlowLine line = lines.get(at);
        if (line.page() == 1) {
            return true;
        }
        boolean goesOn =
                at > 0
                        && roles.of(at - 1) == Role.NOTE
                        && lines.get(at - 1).block() == line.block();
        boolean opens = opensBlock(lines, at) && (isMarked(line) || isBesideText(lines, at));
        return goesOn || opens;
    }

    private static boolean isMarked(FlowLine line) {
        Glyph first = line.line().glyphs().getFirst();
        boolean raised =
                first.fontSize() < 0.85 * line.size()
                        && first.baseline() < line.baseline() - 0.15 * line.size()
                        && Character.isLetterOrDigit(first.text().codePointAt(0));
        return raised || MARKS.indexOf(line.text().charAt(0)) >= 0;
    }

    /// Whether the block stands in the margin, left or right of all running text of its page.
    private boolean isBesideText(List<FlowLine> lines, int at) {
        Box words = lines.get(at).line().box();
        List<Box> text =
                lines.stream()
                        .filter(it -> it.page() == lines.get(at).page())
                        .filter(it -> body.isBodySize(it.line()))
                        .filter(it -> it.line().box().width() > 15 * it.size())
                        .map(it -> it.line().box())
                        .toList();
        return text.size() >= 5
                && text.stream().allMatch(it -> it.right() <= words.x() || it.x() >= words.right());
    }

    private static boolean opensBlock(List<FlowLine> lines, int at) {
        return at == 0 || lines.get(at - 1).block() != lines.get(at).block();
    }
}
