package org.heterograph.reader.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells a title from the journal's name behind it: in a name every word has a capital or is an
/// abbreviation, and it goes on over a full stop only after an abbreviation.
final class JournalName {
    private static final Pattern BREAK = Pattern.compile("[.?!”\"’)] +|, +|: +");
    private static final Pattern SMALL =
            Pattern.compile(
                    "(?:of|the|and|in|for|on|et|und|der|die|für|de|la|des|du|d['’].*|to|at|&|a|[–—-])");
    private static final Pattern SPELLED =
            Pattern.compile(
                    "(?:The )?(?:International |European |American |Chinese )?(?:[Jj]ournal|Transactions|Proceedings"
                            + "|Advances in|Progress in|Annals|Bulletin|Reviews? (?:of|in)|Current [Oo]pinion)\\b.{0,90}");
    private static final Pattern CAPITAL =
            Pattern.compile("(?:npj|e\\p{Lu}|i\\p{Lu}|[(\\[]?\\p{Lu}|\\d).{0,40}");
    private static final Pattern FULL_WORD =
            Pattern.compile(
                    ".{5,}(?:es|ls|rs|ns|ts|ds|ys|ng|ion|e|y|a|o|um|is|ed|al|er|ic|th|ch|ck|ll|nt|ow|sh|ry)\\.");
    private static final Pattern HAS_DIGIT = Pattern.compile("\\p{L}\\d");
    private static final int MOST_WORDS = 10;

    private JournalName() {}

    /// @param title empty when the entry prints none
    record Split(String title, String journal) {}

    static Split split(String body) {
        if (isName(body, 6)) {
            return new Split("", body.strip());
        }
        Matcher gap = BREAK.matcher(body);
        int last = -1;
        while (gap.find()) {
            String rest = body.substring(gap.end()).strip();
            if (!rest.isEmpty()) {
                last = gap.start();
            }
            if (isName(rest, MOST_WORDS) && !isInsideName(body, gap)) {
                int from = body.startsWith(" J. ", gap.start() - 2) ? gap.start() - 1 : gap.end();
                return new Split(
                        trimmed(body.substring(0, Math.min(from, gap.start() + 1))),
                        body.substring(from).strip());
            }
        }
        return last < 0
                ? new Split(trimmed(body), "")
                : new Split(
                        trimmed(body.substring(0, last + 1)), trimmed(body.substring(last + 1)));
    }

    /// A break right after a capital and before another is within initials or an abbreviated name.
    private static boolean isInsideName(String body, Matcher gap) {
        return gap.start() == 0 && body.length() > 1;
    }

    private static String trimmed(String text) {
        return text.replaceAll("^[\\s,.;:“\"‘']+|[\\s,.;:”\"]+$", "");
    }

    static boolean isName(String text, int mostWords) {
        String name = text.strip();
        if (name.isEmpty() || name.length() > 120) {
            return false;
        }
        if (SPELLED.matcher(name).matches() && !name.contains(". ")) {
            return true;
        }
        String[] words = name.split(" +");
        if (words.length > mostWords || !CAPITAL.matcher(words[0]).matches()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            boolean last = i == words.length - 1;
            if (!isWordOfName(words[i]) || (!last && endsName(words[i]))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordOfName(String word) {
        return SMALL.matcher(word).matches()
                || (CAPITAL.matcher(word).matches() && !HAS_DIGIT.matcher(word).find());
    }

    /// Whether a sentence ends with the word, or a comma that no abbreviation precedes.
    private static boolean endsName(String word) {
        if (word.endsWith(",")) {
            return !word.endsWith(".,");
        }
        return word.endsWith("?")
                || FULL_WORD.matcher(word).matches()
                || (word.endsWith(".") && HAS_DIGIT.matcher(word).find());
    }
}
