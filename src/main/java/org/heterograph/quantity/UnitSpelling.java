package org.heterograph.quantity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Brings the ways of printing a unit to one: `mA h g−1`, `mAh·g^-1` and `mAh/g` all become
/// `mah g-1`.
///
/// Case is kept where it tells prefixes apart (`mV`, `MV`); blanks and dots between factors go, the
/// factors of the denominator are sorted.
final class UnitSpelling {
    private static final Pattern FACTOR =
            Pattern.compile("([\\p{L}%°]+(?:\\([^)]{0,12}\\))?)(?:\\^?(-?)([\\d½]))?");

    /// What may stand between the factors of a unit.
    private static final Pattern BETWEEN = Pattern.compile("[\\s()/-]*+");

    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212\\u207B\\uFE63]");

    private static final Pattern MINUS_APART = Pattern.compile("-\\s+(?=\\d)");

    /// `mg cm2−`: the sign of a power set behind it.
    private static final Pattern SIGN_BEHIND = Pattern.compile("(?<=[a-z])([1-3])-(?!\\w)");

    private static final Pattern POWER_APART = Pattern.compile("(?<=[A-Za-z])\\s+(?=-\\d)");
    private static final Pattern HALF =
            Pattern.compile("(?<=[A-Za-z^])(-?)(?:1[/\\u2044]2|0\\.5)(?!\\d)");
    private static final Pattern LEFT_OUT = Pattern.compile("[_^{}]");
    private static final Pattern DOT = Pattern.compile("[·⋅•*.]");
    private static final Pattern DEGREE = Pattern.compile("[◦º˚]");
    private static final Pattern DEGREE_APART = Pattern.compile("°\\s+C");

    /// The spelling of what is no unit, which no unit has.
    static final String NONE = "?";

    private UnitSpelling() {}

    static String of(String printed) {
        String plain = plain(printed);
        if (plain.isEmpty() || !BETWEEN.matcher(FACTOR.matcher(plain).replaceAll("")).matches()) {
            return NONE;
        }
        int slash = plain.indexOf('/');
        String above = slash < 0 ? plain : plain.substring(0, slash);
        String below = slash < 0 ? "" : plain.substring(slash + 1);
        StringBuilder numerator = new StringBuilder();
        List<String> denominator = new ArrayList<>();
        collect(above, 1, numerator, denominator);
        collect(below.replace('/', ' '), -1, numerator, denominator);
        Collections.sort(denominator);
        return numerator + "|" + String.join(" ", denominator);
    }

    private static String plain(String printed) {
        String normal =
                isLetters(printed) ? printed : Normalizer.normalize(printed, Normalizer.Form.NFKC);
        if (isLetters(normal)) {
            return normal.trim();
        }
        String dashed = MINUS_APART.matcher(DASH.matcher(normal).replaceAll("-")).replaceAll("-");
        String signed = SIGN_BEHIND.matcher(dashed).replaceAll("-$1");
        String letters =
                POWER_APART.matcher(signed).replaceAll("").replace('μ', 'µ').replace('Ω', 'Ω');
        String halved = HALF.matcher(letters).replaceAll("$1½");
        String spaced = DOT.matcher(LEFT_OUT.matcher(halved).replaceAll("")).replaceAll(" ");
        String degrees = DEGREE.matcher(spaced).replaceAll("°");
        return DEGREE_APART.matcher(degrees).replaceAll("°C").trim();
    }

    /// Letters without accents, blanks and slashes, of which there is one way to print.
    private static boolean isLetters(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            char each = printed.charAt(i);
            boolean letter = each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z';
            if (!letter && each != ' ' && each != '/') {
                return false;
            }
        }
        return true;
    }

    private static void collect(
            String text, int sign, StringBuilder numerator, List<String> denominator) {
        Matcher factor = FACTOR.matcher(text);
        while (factor.find()) {
            String power = factor.group(3) == null ? "1" : factor.group(3);
            String base = factor.group(1) + (power.equals("1") ? "" : power);
            boolean below = "-".equals(factor.group(2)) == sign > 0;
            if (below) {
                denominator.add(base);
            } else {
                numerator.append(base);
            }
        }
    }
}
