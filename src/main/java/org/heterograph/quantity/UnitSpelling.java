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
        return Normalizer.normalize(printed, Normalizer.Form.NFKC)
                .replaceAll("[\\u2010-\\u2015\\u2212\\u207B\\uFE63]", "-")
                .replaceAll("-\\s+(?=\\d)", "-")
                .replaceAll("(?<=[A-Za-z])\\s+(?=-\\d)", "")
                .replace('μ', 'µ')
                .replace('Ω', 'Ω')
                .replaceAll("(?<=[A-Za-z^])(-?)(?:1[/\\u2044]2|0\\.5)(?!\\d)", "$1½")
                .replaceAll("[_^{}]", "")
                .replaceAll("[·⋅•*.]", " ")
                .replace("◦", "°")
                .replace("º", "°")
                .replace("˚", "°")
                .replaceAll("°\\s+C", "°C")
                .trim();
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
