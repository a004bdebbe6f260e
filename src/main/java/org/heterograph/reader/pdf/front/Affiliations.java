package org.heterograph.reader.pdf.front;

import java.util.regex.Pattern;

/// The words by which addresses and dates are known.
final class Affiliations {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)\\b(?:universit|institut|department|school of|college|laborator|faculty|academy of|e-?mail|correspond|(?:received|accepted|published|revised)(?: online| on| in)?\\s?(?::|\\d|$|\\p{Lu}\\p{Ll}{2,8}\\.? \\d)|available online|https?:|www\\.|[\\w.]@[\\w-]{1,40}\\.[a-z]{2}|orcid|copyright|licen[sc]|citation:|edited by|reviewed by|tel\\.|fax)");

    private Affiliations() {}

    static boolean isOne(String text) {
        return ADDRESS.matcher(text).find()
                && text.length() < 160
                && !text.matches("(?s).*\\b(?:is|are|was|were|has|have|we)\\b.*+");
    }
}
