package org.heterograph.reader.reference;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Puts accents that a file draws before their letter where they belong: `P´erez` → `Pérez`.
public final class SpacingAccents {
    private static final String SPACING = "´`¨ˆ˜ˇ˚¸";
    private static final String COMBINING = "\u0301\u0300\u0308\u0302\u0303\u030C\u030A\u0327";
    private static final Pattern DRAWN = Pattern.compile("([´`¨ˆ˜ˇ˚¸]) ?(\\p{L})");

    private SpacingAccents() {}

    public static String composed(String text) {
        String composed =
                DRAWN.matcher(text)
                        .replaceAll(
                                m ->
                                        m.group(2).replace('ı', 'i')
                                                + COMBINING.charAt(SPACING.indexOf(m.group(1))));
        return Normalizer.normalize(composed, Normalizer.Form.NFC);
    }
}
