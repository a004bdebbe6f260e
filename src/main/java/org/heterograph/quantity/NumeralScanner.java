package org.heterograph.quantity;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the numbers of a text: `1,000`, `22 700`, `3.2 × 10−12`, `10−3`, `−0.5`, `1.2(3)`.
///
/// Digits that belong to a word or formula (`MoS2`, `C60`, `2H-MoS2`) are no numbers.
final class NumeralScanner {
    private static final String MINUS = "[-\\u2010-\\u2013\\u2212]";

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<sign>(?<![\\p{L}\\d)\\]])[-\\u2212\\u2013](?:(?<!\\d\\s.)\\s)?)?"
                            + "(?<base>\\d{1,3}(?:[,\\u2009\\u202F\\u00A0 ]\\d{3})++(?!\\d)(?:\\.\\d++)?|\\d++(?:\\.\\d++)?)"
                            + "(?:\\((?<last>\\d)\\))?"
                            + "(?:\\s?[×x·]\\s?10\\s?\\^?(?<power>"
                            + MINUS
                            + "?\\s?\\d{1,2}))?");

    private static final Pattern BARE_POWER = Pattern.compile("10\\^?(" + MINUS + "\\d{1,2})");

    /// `10−12 cm2 s−1` where superscripts are lost: a range would be printed with a dash.
    private static final Pattern PLAIN_POWER =
            Pattern.compile(
                    "10(\\u2212\\d{1,2})(?=[\\s\\u00A0](?:[cm]?m[2\u00B2]|c?m\\s?s|m?S[\\s/]|mol|M\\b|g\\b|[sA]\\b|m?bar|Torr|Pa|to\\s10|and\\s10)|\\s?[-\\u2010-\\u2013~\\u223C]\\s?10\\u2212\\d)");

    /// A number and where it stands.
    ///
    /// @param uncertainty of the digits in parentheses, 0 where there are none
    record Numeral(int start, int end, double value, double uncertainty) {}

    /// @param isSuperscript tells of an offset whether it is set above the line; `10−3` is a power
    /// only there
    List<Numeral> find(String text, IntPredicate isSuperscript) {
        List<Numeral> numbers = new ArrayList<>();
        Matcher match = NUMBER.matcher(text);
        int from = 0;
        while (from < text.length() && match.find(from)) {
            from = match.end();
            int start = match.start();
            if (isPartOfAWord(text, match) || isSuperscript.test(match.start("base"))) {
                from = digitsEnd(text, match.start("base"));
                continue;
            }
            Optional<Numeral> power = power(text, start, match.start("base"), isSuperscript);
            numbers.add(power.orElseGet(() -> number(match)));
            from = numbers.getLast().end();
        }
        return numbers;
    }

    private static Optional<Numeral> power(
            String text, int start, int base, IntPredicate isSuperscript) {
        Matcher raised = BARE_POWER.matcher(text).region(base, text.length());
        if (raised.lookingAt() && isSuperscript.test(raised.start(1))) {
            return Optional.of(powerOfTen(start, raised));
        }
        Matcher plain = PLAIN_POWER.matcher(text).region(base, text.length());
        return plain.lookingAt() ? Optional.of(powerOfTen(start, plain)) : Optional.empty();
    }

    private static Numeral powerOfTen(int start, Matcher power) {
        return new Numeral(start, power.end(), scaled("1", integer(power.group(1))), 0);
    }

    /// Where a run of digits ends: in `SnS2 118` the number behind the formula is still to be read.
    private static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length()
                && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    private static boolean isPartOfAWord(String text, Matcher match) {
        int start = match.start("base");
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        boolean fraction = before == '.' && start > 1 && Character.isDigit(text.charAt(start - 2));
        if (Character.isLetter(before) || before == '_' || fraction) {
            return true;
        }
        boolean afterHyphenedWord =
                "-\u2010\u2011\u2013\u2212".indexOf(before) >= 0
                        && start > 1
                        && Character.isLetter(text.charAt(start - 2));
        return afterHyphenedWord || isLikeAWordAfter(text, match.end());
    }

    /// `2H-MoS2`, `3D`, `1T`, `18650-type`: a digit run that a capital letter continues as a name.
    private static boolean isLikeAWordAfter(String text, int end) {
        if (end + 1 >= text.length() || !Character.isUpperCase(text.charAt(end))) {
            return false;
        }
        char next = text.charAt(end + 1);
        return "HTRD".indexOf(text.charAt(end)) >= 0 && !Character.isLetter(next) && next != '/';
    }

    private static Numeral number(Matcher match) {
        String base = match.group("base").replaceAll("[,\\u2009\\u202F\\u00A0 ]", "");
        int power = match.group("power") == null ? 0 : integer(match.group("power"));
        double sign = match.group("sign") == null ? 1 : -1;
        return new Numeral(
                match.start(),
                match.end(),
                sign * scaled(base, power),
                uncertainty(match.group("last"), base, power));
    }

    /// The double nearest to a decimal number times a power of ten, which a product of two need
    /// not be: `7.19 × 10−13` is 7.19E-13.
    private static double scaled(String decimal, int power) {
        return Double.parseDouble(decimal + "E" + power);
    }

    private static double uncertainty(@Nullable String last, String base, int power) {
        if (last == null) {
            return 0;
        }
        int point = base.indexOf('.');
        return scaled(last, power + (point < 0 ? 0 : point + 1 - base.length()));
    }

    private static int integer(String printed) {
        return Integer.parseInt(printed.replaceAll(MINUS, "-").replaceAll("\\s", ""));
    }
}
