package org.heterograph.fact.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the figures that a sentence points to: `Figure 3c`, `Figs. 4a,b`, `Fig. 2d–f`.
final class CalloutFinder {
    private static final Pattern CALLOUT =
            Pattern.compile(
                    "\\b(?:[Ff]ig(?:ure)?s?|FIG(?:URE)?S?)\\.?\\s*(S?\\d{1,2})\\s?\\(?([a-zA-Z](?:\\s?[,–-]\\s?[a-zA-Z]\\b){0,6})?\\b");

    List<String> find(String text) {
        List<String> found = new ArrayList<>();
        Matcher callout = CALLOUT.matcher(text);
        while (callout.find()) {
            if (callout.group(2) == null) {
                found.add(callout.group(1));
            } else {
                for (String panel : callout.group(2).split("[,\\s]+")) {
                    found.add(callout.group(1) + panel.toLowerCase(java.util.Locale.ROOT));
                }
            }
        }
        return found;
    }
}
