package org.heterograph.reader.pdf.layout.furniture;

import org.heterograph.reader.pdf.layout.Sheet;
import org.heterograph.reader.pdf.layout.Spans;
import org.heterograph.reader.pdf.page.line.TextLine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes running heads, page numbers and stamps off the pages: what stands at one height of several
/// pages with the same words (digits apart), and what lies further out than that.
public final class Furniture {
    /// Share of the height at top and bottom where such lines stand.
    private static final double BAND = 0.115;

    /// Lines that far out are no text whatever they say.
    private static final double EDGE = 0.022;

    private static final int HEIGHT_STEP = 4;

    /// Letters of a line of text, at least.
    private static final int LEAST_OF_TEXT = 20;

    /// Letters of a running head, at least.
    private static final int LEAST_OF_HEAD = 4;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "(?:page |p\\. ?|s)?\\d{1,6}(?: ?(?:of|/|\\|) ?\\d{1,5}| ?\\(\\d{1,4} of \\d{1,4}\\))?");

    /// `[12]`, `(12)`, `12.`, `12` before an entry of a list.
    private static final Pattern LABEL = Pattern.compile("[\\[(]?\\d{1,4}[\\])]?\\.?");

    private static final Pattern NUMBERS = Pattern.compile("[\\d\\s.,()\\[\\]–−-]{1,12}");

    private static final Pattern IMPRINT =
            Pattern.compile(
                    "(?i)\\bdoi\\b|\\bdx\\.doi|www\\.|https?://|©|copyright|all rights reserved"
                            + "|\\bdownloaded\\b|\\bISSN\\b|\\bvol(?:ume|\\.) ?\\d|\\bthis journal is");

    public List<Sheet> remove(List<Sheet> sheets) {
        Set<String> repeated = repeated(sheets);
        List<Sheet> plain = new RepeatedDrawings().remove(sheets);
        return PageNumbers.remove(plain.stream().map(sheet -> remove(sheet, repeated)).toList());
    }

    private static Set<String> repeated(List<Sheet> sheets) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        for (Sheet sheet : sheets) {
            for (TextLine line : sheet.lines()) {
                if (isInBand(line, sheet, BAND) && !isLabel(line, sheet)) {
                    for (int shift = 0; shift <= 1; shift++) {
                        pages.computeIfAbsent(key(line, shift), k -> new HashSet<>())
                                .add(sheet.number());
                    }
                }
            }
        }
        int enough = sheets.size() < 4 ? 2 : 3;
        Set<String> repeated = new HashSet<>();
        pages.forEach((key, on) -> addIf(on.size() >= enough, key, repeated));
        return repeated;
    }

    /// Entries of lists begin at the same height of several pages, too.
    private static boolean isLabel(TextLine line, Sheet sheet) {
        return LABEL.matcher(line.text().strip()).matches()
                && sheet.lines().stream()
                        .filter(it -> Math.abs(it.baseline() - line.baseline()) < 1)
                        .mapToDouble(it -> it.box().x() - line.box().right())
                        .anyMatch(gap -> gap > 0 && gap < 2 * line.fontSize());
    }

    private static void addIf(boolean holds, String key, Set<String> keys) {
        if (holds) {
            keys.add(key);
        }
    }

    private static String key(TextLine line, int shift) {
        long height = Math.round(line.baseline() / HEIGHT_STEP + shift * 0.5);
        return shift + " " + height + " " + masked(line.text());
    }

    private static String masked(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\d++", "#").replaceAll("\\s++", "");
    }

    private static boolean isInBand(TextLine line, Sheet sheet, double band) {
        double height = sheet.height();
        return line.box().bottom() < band * height || line.box().y() > (1 - band) * height;
    }

    private static Sheet remove(Sheet sheet, Set<String> repeated) {
        double top = 0;
        double bottom = sheet.height();
        for (TextLine line : sheet.lines()) {
            if (isRepeated(line, sheet, repeated) && isOfWords(line)) {
                if (line.box().centerY() < sheet.height() / 2) {
                    top = Math.max(top, line.baseline());
                } else {
                    bottom = Math.min(bottom, line.baseline());
                }
            }
        }
        double highest = sheet.number() == 1 ? 0 : top + 1.5;
        double lowest = bottom - 1.5;
        return sheet.withLines(
                sheet.lines().stream()
                        .filter(
                                line ->
                                        (line.baseline() > highest && line.baseline() < lowest)
                                                || goesOn(line, sheet, repeated))
                        .filter(line -> !isFurniture(line, sheet, repeated))
                        .toList());
    }

    /// The letter of a panel or a number at an axis can stand at one height of several pages, and a
    /// heading beside it.
    private static boolean isOfWords(TextLine line) {
        return line.text().codePoints().filter(Character::isLetter).count() >= LEAST_OF_HEAD;
    }

    /// Whether the line, as far out as a running head or foot, goes on with text further in: the
    /// head may be a note that stands on several pages.
    private static boolean goesOn(TextLine line, Sheet sheet, Set<String> repeated) {
        double middle = sheet.height() / 2;
        return line.text().length() >= LEAST_OF_TEXT
                && !isRepeated(line, sheet, repeated)
                && sheet.lines().stream()
                        .filter(it -> it.text().length() >= LEAST_OF_TEXT)
                        .filter(it -> !isRepeated(it, sheet, repeated))
                        .filter(it -> Math.abs(it.fontSize() - line.fontSize()) < 0.1)
                        .filter(it -> Spans.overlap(it.box(), line.box()) > 0)
                        .filter(
                                it ->
                                        Math.abs(it.baseline() - middle)
                                                < Math.abs(line.baseline() - middle))
                        .anyMatch(
                                it ->
                                        Math.abs(it.baseline() - line.baseline())
                                                < 1.5 * line.fontSize());
    }

    private static boolean isFurniture(TextLine line, Sheet sheet, Set<String> repeated) {
        if (!isInBand(line, sheet, BAND)) {
            return false;
        }
        String text = line.text().strip();
        if (NUMBERS.matcher(text).matches() && isInRow(line, sheet, repeated)) {
            return false;
        }
        return isRepeated(line, sheet, repeated)
                || isInBand(line, sheet, EDGE)
                || isPageNumber(line, sheet, repeated)
                || isImprint(line, sheet, text);
    }

    private static boolean isRepeated(TextLine line, Sheet sheet, Set<String> repeated) {
        return isInBand(line, sheet, BAND)
                && (repeated.contains(key(line, 0)) || repeated.contains(key(line, 1)));
    }

    /// A number that stands alone on its height, or beside a running head.
    private static boolean isPageNumber(TextLine line, Sheet sheet, Set<String> repeated) {
        return PAGE_NUMBER.matcher(line.text().strip().toLowerCase(Locale.ROOT)).matches()
                && sheet.lines().stream()
                        .filter(it -> Math.abs(it.baseline() - line.baseline()) < 3)
                        .allMatch(it -> it.equals(line) || isRepeated(it, sheet, repeated));
    }

    /// Whether words that are no running head stand beside a number: it is a cell of a table.
    private static boolean isInRow(TextLine number, Sheet sheet, Set<String> repeated) {
        return sheet.lines().stream()
                .filter(line -> Math.abs(line.baseline() - number.baseline()) < 2)
                .filter(line -> !NUMBERS.matcher(line.text().strip()).matches())
                .anyMatch(
                        line ->
                                !repeated.contains(key(line, 0))
                                        && !repeated.contains(key(line, 1))
                                        && !isImprint(line, sheet, line.text()));
    }

    /// The publisher's line at the foot of the first page.
    private static boolean isImprint(TextLine line, Sheet sheet, String text) {
        return line.box().y() > (1 - BAND * 0.75) * sheet.height()
                && text.length() < 160
                && IMPRINT.matcher(text).find()
                && (sheet.number() == 1 || !goesOn(line, sheet));
    }

    /// Whether the line stands close under one of its size: addresses end entries of lists, too.
    private static boolean goesOn(TextLine line, Sheet sheet) {
        return sheet.lines().stream()
                .filter(it -> Math.abs(it.fontSize() - line.fontSize()) < 0.1)
                .filter(it -> Spans.overlap(it.box(), line.box()) > 0.5 * line.box().width())
                .mapToDouble(it -> (line.baseline() - it.baseline()) / line.fontSize())
                .anyMatch(step -> step > 0.8 && step < 1.45);
    }
}
