package org.heterograph.reader.citation;

import org.heterograph.document.CitationMark;
import org.heterograph.document.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Superscript numbers that cite, told from exponents (`g−1`, `cm2`, `10−3`), charges (`Na+`,
/// `Fe3+`), isotopes (`57Fe`) and orbitals (`sp3`) by what stands before and after.
final class RaisedNumbers {
    private static final Pattern LIST =
            Pattern.compile("\\d{1,4}[a-z]?(?:\\s?[,;–—−‐-]\\s?(?:\\d{1,4}[a-z]?|[a-z]))*\\s?,?");

    /// The word before, as far as it is printed without a blank.
    private static final Pattern WORD_BEFORE = Pattern.compile("[\\p{L}\\d.°µμÅΩ]{0,30}$");

    /// Units of which powers are printed, and words for quantities that are squared.
    private static final Pattern POWERED =
            Pattern.compile(
                    "(?:[kcmdµμn]?m|[kcmµμn]?[gLlsAVWFNJSh]|mol|min|Å|K|Pa|[MkG]Pa|mA|mAh|Ah|Wh|Hz|cd|eV|rpm|ppm|[Oo]hm|Ω|in|ft"
                            + "|sp|sp\\d?|t2g|eg|[spdf]|\\p{L}|[χσρνωψφ]|Tr|cos|sin|tan|log|ln)");
    private static final Pattern SMALL_POWER = Pattern.compile("[1-6]");

    private final NumberedLabels labels;

    RaisedNumbers(NumberedLabels labels) {
        this.labels = labels;
    }

    List<CitationMark> find(String text, List<Span> superscripts) {
        List<CitationMark> marks = new ArrayList<>();
        for (Span span : joined(text, superscripts)) {
            String raised = span.of(text);
            if (LIST.matcher(raised.strip()).matches() && !isPower(text, span)) {
                List<String> named = labels.read(raised.strip().replaceAll(",$", ""));
                if (!named.isEmpty()) {
                    marks.add(new CitationMark(span, named));
                }
            }
        }
        return marks;
    }

    /// Pieces of one list, as `1` `,` `2–4`, with nothing but commas and dashes between them.
    private static List<Span> joined(String text, List<Span> superscripts) {
        List<Span> joined = new ArrayList<>();
        for (Span span :
                superscripts.stream().filter(s -> s.end() <= text.length()).sorted().toList()) {
            if (!joined.isEmpty() && goesOn(text, joined.getLast(), span)) {
                joined.set(joined.size() - 1, joined.getLast().cover(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private static boolean goesOn(String text, Span before, Span next) {
        if (next.start() < before.end() || next.start() - before.end() > 2) {
            return next.start() < before.end();
        }
        return text.substring(before.end(), next.start())
                .chars()
                .allMatch(c -> ",–-− \n".indexOf(c) >= 0);
    }

    private static boolean isPower(String text, Span span) {
        String raised = span.of(text).strip();
        char after = span.end() < text.length() ? text.charAt(span.end()) : ' ';
        Matcher word =
                WORD_BEFORE.matcher(text).region(Math.max(0, span.start() - 30), span.start());
        String before = word.find() ? word.group() : "";
        if (before.isEmpty()) {
            return isIsotope(text, span, after)
                    || isPowerOfUnitBefore(text, span)
                    || followsPower(text, span);
        }
        if (after == '+' || after == '−' || after == '-' && !Character.isLetter(next(text, span))) {
            return true;
        }
        boolean number = before.chars().allMatch(c -> Character.isDigit(c) || c == '.');
        if (number && !before.endsWith(".")) {
            return !before.matches("(?:19|20)\\d\\d");
        }
        return POWERED.matcher(before).matches() && SMALL_POWER.matcher(raised).matches();
    }

    private static boolean isIsotope(String text, Span span, char after) {
        boolean afterBlank =
                span.start() == 0 || Character.isWhitespace(text.charAt(span.start() - 1));
        return afterBlank && Character.isUpperCase(after);
    }

    /// In `mA h g 1` the minus sign was lost.
    private static boolean isPowerOfUnitBefore(String text, Span span) {
        int end = span.start();
        while (end > 0 && span.start() - end < 3 && text.charAt(end - 1) == ' ') {
            end--;
        }
        Matcher word = WORD_BEFORE.matcher(text).region(Math.max(0, end - 30), end);
        return end < span.start()
                && SMALL_POWER.matcher(span.of(text).strip()).matches()
                && word.find()
                && POWERED.matcher(word.group()).matches();
    }

    private static char next(String text, Span span) {
        return span.end() + 1 < text.length() ? text.charAt(span.end() + 1) : ' ';
    }

    /// A raised number after a closing bracket without a word may be a power: `(a + b)2`.
    private static boolean followsPower(String text, Span span) {
        return span.start() > 1
                && text.charAt(span.start() - 1) == ')'
                && span.length() == 1
                && "23".indexOf(text.charAt(span.start())) >= 0
                && isSymbol(text, span.start() - 2);
    }

    private static boolean isSymbol(String text, int at) {
        return at < 1
                || !Character.isLetter(text.charAt(at))
                || !Character.isLetter(text.charAt(at - 1));
    }
}
