package org.heterograph.reader.pdf.flow.role;

import org.heterograph.reader.outline.SectionNames;
import org.heterograph.reader.outline.SectionNumber;
import org.heterograph.reader.pdf.flow.Flow;
import org.heterograph.reader.pdf.flow.FlowLine;
import org.heterograph.reader.pdf.flow.heading.HeadingFinder;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the lines of the reference list: those under its heading, else from where the entry `[1]`
/// stands.
public final class ReferenceRegion {
    private static final Pattern ENTRY =
            Pattern.compile(
                    "(?:\\[(\\d{1,3})\\]|\\((\\d{1,3})\\)|(\\d{1,3})\\.)\\s*+\\S.*+",
                    Pattern.DOTALL);

    private static final Pattern RAISED_ENTRY =
            Pattern.compile("(\\d{1,3})\\s?+[\\p{L}“\"(].*+", Pattern.DOTALL);

    private static final int LEAST_ENTRIES = 4;

    private static final int LONGEST_ENTRY = 60;

    private final HeadingFinder headings;

    public ReferenceRegion(HeadingFinder headings) {
        this.headings = headings;
    }

    public void mark(Flow flow, Roles roles) {
        OptionalInt start = start(flow.lines());
        if (start.isPresent()) {
            roles.claim(start.getAsInt(), end(flow.lines(), start.getAsInt()), Role.REFERENCE);
        }
    }

    private OptionalInt start(List<FlowLine> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (isHeading(lines, i)) {
                return OptionalInt.of(i + 1);
            }
        }
        return longestCount(lines);
    }

    /// Where lines begin to count up from 1, of several such places the one that counts furthest.
    private static OptionalInt longestCount(List<FlowLine> lines) {
        OptionalInt best = OptionalInt.empty();
        int most = LEAST_ENTRIES - 1;
        for (int i = lines.size() / 3; i < lines.size(); i++) {
            int entries = opensEntry(lines.get(i), 1) ? entriesFrom(lines, i) : 0;
            if (entries > most) {
                most = entries;
                best = OptionalInt.of(i);
            }
        }
        return best;
    }

    private static int entriesFrom(List<FlowLine> lines, int at) {
        int count = 1;
        int last = at;
        for (int i = at + 1; i < lines.size() && i - last < LONGEST_ENTRY; i++) {
            if (opensEntry(lines.get(i), count + 1)) {
                count++;
                last = i;
            }
        }
        return count;
    }

    private static boolean opensEntry(FlowLine line, int number) {
        boolean raised = line.line().glyphs().getFirst().fontSize() < 0.85 * line.size();
        Matcher entry = (raised ? RAISED_ENTRY : ENTRY).matcher(line.text());
        if (!entry.matches()) {
            return false;
        }
        for (int group = 1; group <= entry.groupCount(); group++) {
            if (Integer.toString(number).equals(entry.group(group))) {
                return true;
            }
        }
        return false;
    }

    private boolean isHeading(List<FlowLine> lines, int at) {
        String text = lines.get(at).text();
        int number = SectionNumber.of(text).map(SectionNumber::length).orElse(0);
        return text.length() < 40 && SectionNames.isReferences(text.substring(number));
    }

    private int end(List<FlowLine> lines, int start) {
        double size = start < lines.size() ? lines.get(start).size() : 0;
        for (int i = start + 1; i < lines.size(); i++) {
            boolean larger = lines.get(i).size() > 1.12 * size && !isNumber(lines.get(i));
            if (larger || isOtherSection(lines, i)) {
                return i;
            }
        }
        return lines.size();
    }

    /// A page number that was not known as such does not end the list.
    private static boolean isNumber(FlowLine line) {
        return line.text().matches("\\d{1,4}");
    }

    private boolean isOtherSection(List<FlowLine> lines, int at) {
        String text = lines.get(at).text();
        boolean customary = SectionNames.isCustomary(text) && !SectionNames.isReferences(text);
        return (customary && headings.find(lines, at).isPresent()) || Closing.isClosing(text);
    }
}
