package org.heterograph.reader.pdf.flow.role;

import org.heterograph.document.Box;
import org.heterograph.reader.pdf.flow.Flow;
import org.heterograph.reader.pdf.flow.FlowLine;
import org.heterograph.reader.pdf.flow.heading.HeadingFinder;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the lives of the authors that reviews print beside their portraits.
public final class BiographyFinder {
    private static final int LEAST_SIGNS = 2;

    /// In points.
    private static final double PORTRAIT = 110;

    private static final int LONGEST_NAME = 40;

    /// What is told of a person and of nothing else.
    private static final Pattern SIGN =
            Pattern.compile(
                    "(?i)\\b(?:received|obtained|earned|completed|gained|awarded|holds) (?:his|her|their|the|a|an) (?:[\\p{L}.]{1,15} ){0,3}?(?:ph\\.? ?d|doctora\\p{L}{1,5}|bachelor|master|diploma|degree|b\\. ?s|m\\. ?s|b\\.? ?eng|m\\.? ?eng|d\\. ?phil)"
                            + "|\\b(?:is|was|became|as) (?:currently |now |presently )?(?:an? |the )?(?:[\\p{L}-]{1,15} ){0,2}(?:professor|lecturer|postdoc\\p{L}{0,10}|ph\\.? ?d\\.? (?:student|candidate)|research fellow|doctoral (?:student|candidate)|group leader)"
                            + "|\\bresearch (?:interests?|activit\\p{L}{1,4}|focus(?:es)?|work)? ?(?:of (?:\\p{L}[\\p{L}.-]{0,15} ?){1,5})?(?:includes?|focus(?:es)?|is focused|are focused|lies?|are|is|covers?|concerns?|centers?|centres?)\\b"
                            + "|\\bwas born (?:in|on)\\b|\\bpostdoctoral|\\b(?:his|her) (?:current |present |main |scientific )?(?:research|supervisor|group|ph\\.? ?d|doctora)"
                            + "|\\bunder the (?:supervision|guidance|direction) of\\b|\\bjoined the\\b|\\bph\\. ?d\\.? (?:degree )?(?:from|in|at|under)\\b");

    private BiographyFinder() {}

    public static void mark(Flow flow, Roles roles) {
        List<FlowLine> lines = flow.lines();
        int from = 0;
        boolean open = false;
        while (from < lines.size()) {
            int to = endOfBlock(lines, from);
            String text = text(lines.subList(from, to));
            boolean goesOn = open && Character.isLowerCase(text.codePointAt(0));
            if (isAllText(roles, from, to) && (goesOn || isBiography(text))) {
                for (int i = from; i < to; i++) {
                    roles.set(i, Role.BIOGRAPHY);
                }
                markNames(lines, from, to, roles);
                open = !HeadingFinder.endsSentence(text);
            } else {
                open = false;
            }
            from = to;
        }
    }

    /// Names under portraits: short lines beside a life, or between it and the one before.
    private static void markNames(List<FlowLine> lines, int from, int to, Roles roles) {
        double top = lines.get(from).line().box().y();
        double bottom = lines.get(to - 1).line().box().bottom();
        double left = lines.get(from).left();
        for (int i = 0; i < lines.size(); i++) {
            Box words = lines.get(i).line().box();
            boolean beside =
                    lines.get(i).page() == lines.get(from).page()
                            && words.centerY() > top
                            && words.centerY() < bottom + 15
                            && (words.right() < left && words.right() > left - PORTRAIT);
            if (beside && roles.isText(i) && lines.get(i).text().length() < LONGEST_NAME) {
                roles.set(i, Role.BIOGRAPHY);
            }
        }
    }

    private static int endOfBlock(List<FlowLine> lines, int from) {
        int to = from + 1;
        while (to < lines.size() && lines.get(to).block() == lines.get(from).block()) {
            to++;
        }
        return to;
    }

    private static boolean isAllText(Roles roles, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!roles.isText(i)) {
                return false;
            }
        }
        return true;
    }

    private static String text(List<FlowLine> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(it -> text.append(it.text()).append(' '));
        return text.toString().strip();
    }

    private static boolean isBiography(String text) {
        Matcher signs = SIGN.matcher(text);
        int count = 0;
        while (count < LEAST_SIGNS && signs.find()) {
            count++;
        }
        return count >= LEAST_SIGNS;
    }
}
