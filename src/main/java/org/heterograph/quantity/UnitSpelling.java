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
            Pattern.compile("([A-Za-z%°ΩÅµ]+(?:\\([^)]{0,12}\\))?)(?:\\^?(-?\\d))?");

    private UnitSpelling() {}

    static String of(String printed) {
        String plain = plain(printed);
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
            String power = factor.group(2);
            int exponent = sign * (power == null ? 1 : Integer.parseInt(power));
            if (exponent > 0) {
                numerator.append(factor.group(1)).append(exponent == 1 ? "" : exponent);
            } else {
                denominator.add(factor.group(1) + (exponent == -1 ? "" : -exponent));
            }
        }
    }
}
