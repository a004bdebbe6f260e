package org.heterograph.reader.front;

import java.util.regex.Pattern;

/// Undoes the HTML that cards of files hold: `Na&#x02013;Air`, `SnSe<sub>2</sub>`.
public final class Entities {
    private static final Pattern NUMERIC = Pattern.compile("&#(x?)([0-9a-fA-F]{1,6});");

    private Entities() {}

    public static String decode(String text) {
        String numeric =
                NUMERIC.matcher(text)
                        .replaceAll(
                                it ->
                                        java.util.regex.Matcher.quoteReplacement(
                                                character(
                                                        it.group(2),
                                                        it.group(1).isEmpty() ? 10 : 16)));
        return numeric.replaceAll("</?[a-zA-Z]{1,6}>", "")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">");
    }

    private static String character(String digits, int radix) {
        int code = Integer.parseInt(digits, radix);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }
}
