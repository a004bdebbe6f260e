package org.heterograph.reader.pdf.flow;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells displayed equations from running text.
public final class EquationFinder {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[(\\[]\\s?(?:[Ee]q\\.? ?)?([A-Z]?\\.?\\d{1,3}(?:\\.\\d{1,2})?[a-z]?)\\s?[)\\]]$");

    private static final Pattern RELATION = Pattern.compile("[=→←↔⇌⇄⟶⟷⇔≈∝≤≥<>]|-->|<=>|\uE5FB");

    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}])\\p{L}?[a-z]{3,}(?![\\p{L}])");

    /// In sizes of the line.
    private static final double APART = 0.8;

    /// Parts of one equation are at most that many lines apart.
    private static final int REACH = 14;

    private EquationFinder() {}

    public static boolean isEquation(FlowLine line) {
        String text = line.text();
        boolean numbered = NUMBER.matcher(text).find() && line.room() < 2 && standsApart(line);
        boolean set = numbered || (line.indent() > 0.8 && line.room() > 0.8);
        boolean relation = RELATION.matcher(text).find();
        boolean bare = relation && line.room() > 2 && text.length() > 6 && wordShare(text) < 0.12;
        return bare
                || set
                        && (relation || numbered)
                        && wordShare(text) < (numbered && relation ? 0.5 : 0.3);
    }

    /// Whether a wide gap parts the number at the end from what stands before; `FeNCN,[13] and
    /// NiNCN,[15]` ends with a citation.
    private static boolean standsApart(FlowLine line) {
        if (line.indent() > 0.8) {
            return true;
        }
        return line.line().glyphs().stream()
                .anyMatch(it -> it.isGap() && it.box().width() > APART * line.size());
    }

    /// Whether the line is an equation with a left side.
    public static boolean opens(FlowLine line) {
        Matcher relation = RELATION.matcher(line.text());
        return isEquation(line) && relation.find() && relation.start() > 1;
    }

    /// Whether the line holds no sentence: a numerator, a limit of a sum.
    static boolean isFragment(FlowLine line) {
        String text = line.text();
        return text.length() < 40
                && wordShare(text) < 0.3
                && (line.indent() > 0.8 || text.length() < 6);
    }

    /// Whether the line is an equation or a part of one that stands close by.
    public static boolean isPart(List<FlowLine> lines, int at) {
        FlowLine line = lines.get(at);
        if (isEquation(line)) {
            return true;
        }
        if (!isFragment(line)) {
            return false;
        }
        for (int i = Math.max(0, at - REACH); i <= Math.min(lines.size() - 1, at + REACH); i++) {
            FlowLine other = lines.get(i);
            boolean near =
                    other.page() == line.page()
                            && Math.abs(other.baseline() - line.baseline()) < 2.5 * other.size()
                            && other.line().box().x() < line.right()
                            && line.left() < other.line().box().right();
            if (near && isEquation(other)) {
                return true;
            }
        }
        return false;
    }

    /// As `(3)`, empty where there is none.
    public static String number(String text) {
        Matcher number = NUMBER.matcher(text.strip());
        return number.find() ? "(" + number.group(1) + ")" : "";
    }

    private static double wordShare(String text) {
        Matcher words = WORD.matcher(text);
        int letters = 0;
        while (words.find()) {
            letters += words.end() - words.start();
        }
        return letters / (double) Math.max(1, text.replace(" ", "").length());
    }
}
