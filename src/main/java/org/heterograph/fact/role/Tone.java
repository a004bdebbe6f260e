package org.heterograph.fact.role;

import org.heterograph.fact.Statement.Certainty;
import org.heterograph.fact.Statement.Polarity;

import java.util.regex.Pattern;

/// Whether something is said or denied, outright or with a hedge.
final class Tone {
    private static final Pattern NOT =
            Pattern.compile(
                    "(?i)\\b(?:not|never|neither|nor|hardly|no|cannot|fail(?:s|ed)?\\sto|rather\\sthan)\\b(?!\\sonly)");

    private static final Pattern HEDGE =
            Pattern.compile(
                    "(?i)\\b(?:may|might|could|can\\sbe\\spossible|possibl[ey]|suppos\\w*|suggest\\w*|presum\\w*|likely|probabl[ey]|perhaps|believed|assumed|expected|claimed|propos\\w+|tentative|held\\sto|invoked|seems?|appears?\\sto|not\\sclear|speculat\\w+)\\b");

    private static final int REACH = 25;

    private Tone() {}

    private static final Pattern NOT_BEHIND =
            Pattern.compile("^[^,;:.]{0,30}?\\b(?:not|never|neither|hardly)\\b(?!\\sonly)");

    /// Denied when a negation stands between the words, right before, or right behind them.
    static Polarity polarity(String text, int start, int end) {
        String near = text.substring(Math.max(clause(text, start), start - REACH), end);
        boolean denied =
                isDenied(near, near.length() - (end - start))
                        || NOT_BEHIND.matcher(text.substring(end)).find();
        return denied ? Polarity.NEGATED : Polarity.AFFIRMED;
    }

    /// "no aggregation": the word that tells the role itself denies nothing.
    private static boolean isDenied(String near, int own) {
        return NOT.matcher(near).results().anyMatch(it -> it.start() != own);
    }

    private static int clause(String text, int place) {
        int border = 0;
        for (char sign : new char[] {';', ',', ':'}) {
            border = Math.max(border, text.lastIndexOf(sign, place) + 1);
        }
        return border;
    }

    static Certainty certainty(String text) {
        return HEDGE.matcher(text).find() ? Certainty.HEDGED : Certainty.CERTAIN;
    }
}
