package org.heterograph.fact.measurement.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How far two pieces of a sentence are from each other: letters between them, and more for each
/// border of a clause that is crossed.
public final class Gap {
    private static final Pattern BORDER =
            Pattern.compile(
                    "(?<strong>;|\\.\\s|\\b(?:whereas|while|but|compared|than|instead|rather)\\b)|(?<weak>,|\\band\\b|:)|(?<bracket>[()])");

    private static final int STRONG = 70;
    private static final int WEAK = 18;
    private static final int BRACKET = 6;

    private Gap() {}

    public static int of(String between) {
        int cost = between.length();
        Matcher border = BORDER.matcher(between);
        while (border.find()) {
            cost +=
                    border.group("strong") != null
                            ? STRONG
                            : border.group("weak") != null ? WEAK : BRACKET;
        }
        return cost;
    }
}
