package org.heterograph.fact.role;

import java.util.regex.Pattern;

/// Words beside which a role is named and not claimed: aims, the opposite.
final class Unclaimed {
    private static final Pattern AIM =
            Pattern.compile(
                    "(?i)\\b(?:great|many|numerous|considerable|extensive|tremendous|much|several|various|significant|intensive|enormous|substantial|different|lot\\sof)\\s(?:\\w+\\s){0,2}(?:efforts?|attempts?|strategies|approaches|attention)\\s(?:have|has|had|were|are|is)\\b");

    /// "hampers the fast …": what stands behind is what does not come about.
    private static final Pattern HAMPERED =
            Pattern.compile(
                    "(?i)\\b(?:hamper|hinder|imped|obstruct|impair|deteriorat|retard|restrict|limit|block|compromis)(?:s|es|e|ed|ing)?\\s(?:(?:the|its|their|an?)\\s)?(?:[\\w-]{1,20}\\s){0,2}$");

    /// "…, yet they remain weak".
    private static final Pattern STILL_POOR =
            Pattern.compile(
                    "(?i)\\b(?:but|yet|however|although|though)\\s(?:\\w+\\s){0,3}(?:remains?|remained|is|are|was|were)\\s(?:still\\s)?(?:\\w+ly\\s)?(?:weak|poor|low|negligible|insufficient|small)\\b");

    private static final Pattern LESSENED =
            Pattern.compile(
                    "(?i)\\b(?:suppress|remov|eliminat|reduc|avoid|heal|minimi[sz]|diminish|lessen|prevent|without|fewer|less|lack|absence)\\w{0,4}\\s(?:of\\s)?(?:[\\w/+-]{1,20}\\s){0,2}$");

    private static final Pattern ORDERING = Pattern.compile("\\sorder(?:ings?|ed)\\b");

    private static final int REACH = 50;

    private Unclaimed() {}

    /// "great efforts have been made to …".
    static boolean isAim(String text) {
        return AIM.matcher(text).find();
    }

    /// Whether what is named between two places is said to be gone or lessened: "removes excess
    /// defects", "suppressed vacancy ordering".
    static boolean isAway(String text, int start, int end) {
        return LESSENED.matcher(text.substring(Math.max(0, start - REACH), start)).find()
                || ORDERING.matcher(text).region(end, text.length()).lookingAt();
    }

    /// Whether what is called good at a place is said to be hampered.
    static boolean isHampered(String text, int place) {
        return HAMPERED.matcher(text.substring(Math.max(0, place - REACH), place)).find();
    }

    /// Whether the sentence takes back, behind a place, what it grants.
    static boolean isTakenBack(String text, int place) {
        return STILL_POOR.matcher(text).region(place, text.length()).find();
    }
}
