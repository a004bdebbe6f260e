package org.heterograph.fact.junction;

import org.heterograph.vocabulary.Wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells in which state of the cell something goes that way: the state named last before it in the
/// clause, else right behind it, else contact.
final class StateReader {
    private static final Pattern STATE =
            Wording.pattern(
                    "(?i)(?<contact>\\b{in_contact})"
                            + "|(?<charge>\\b{when_charged})"
                            + "|(?<discharge>\\b{when_discharged})");

    private static final int REACH = 40;

    String read(String text, Direction way) {
        return read(text, way.start(), way.end());
    }

    String read(String text, int start, int end) {
        int clause = text.lastIndexOf(';', start) + 1;
        Matcher state = STATE.matcher(text).region(clause, start);
        String last = "";
        while (state.find()) {
            last = name(state);
        }
        if (!last.isEmpty()) {
            return last;
        }
        Matcher behind = STATE.matcher(text).region(end, clauseEnd(text, end));
        behind.useTransparentBounds(true);
        return behind.find() ? name(behind) : "contact";
    }

    private static int clauseEnd(String text, int from) {
        int end = from;
        while (end < Math.min(text.length(), from + REACH) && ",;:".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static String name(Matcher state) {
        if (state.group("contact") != null) {
            return "contact";
        }
        return state.group("charge") != null ? "charge" : "discharge";
    }
}
