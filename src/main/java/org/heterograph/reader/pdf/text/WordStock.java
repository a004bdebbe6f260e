package org.heterograph.reader.pdf.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words a paper uses within its lines; tells which hyphens at line ends belong to the word.
public final class WordStock {
    private static final Pattern WORD =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}]*+(?:[-‐‑]\\p{L}[\\p{L}\\p{M}\\p{N}]*+)*+");

    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++$");

    private static final Pattern FIRST_WORD = Pattern.compile("^[\\p{L}\\p{M}\\p{N}]++");

    private static final Pattern LAST_SIGNS = Pattern.compile("[^\\s,;]{1,30}$");

    private static final Pattern FIRST_SIGNS = Pattern.compile("^[^\\s,;]{1,30}");

    private final Map<String, Integer> counts = new HashMap<>();
    private final String text;

    /// @param lines of running text, without the joins that are to be decided
    public WordStock(List<String> lines) {
        lines.forEach(this::count);
        text = String.join(" ", lines);
    }

    private void count(String line) {
        Matcher words = WORD.matcher(line);
        while (words.find()) {
            boolean cut =
                    words.end() < line.length() && "-‐‑".indexOf(line.charAt(words.end())) >= 0;
            if (!cut) {
                count(words.group(), 1);
                for (String part : words.group().split("[-‐‑]")) {
                    count(part, 0);
                }
            }
        }
    }

    private void count(String word, int whole) {
        counts.merge(key(word), whole, Integer::sum);
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[‐‑]", "-");
    }

    /// Whether the hyphen between the end of one line and the beginning of the next is printed
    /// within lines too.
    ///
    /// @param before the line up to but without its last hyphen
    /// @param after the next line
    public boolean keepsHyphen(String before, String after) {
        if (before.matches("(?s).*[\\d)\\]]")) {
            return !isPrintedJoined(before, after);
        }
        Matcher last = LAST_WORD.matcher(before);
        Matcher first = FIRST_WORD.matcher(after);
        if (!last.find() || !first.find()) {
            return true;
        }
        String head = last.group();
        String tail = first.group();
        if (!Character.isLowerCase(tail.charAt(0)) || hasDigitOrInnerCapital(head)) {
            return true;
        }
        return decide(head, tail, compound(before, last.start()));
    }

    /// Whether a formula or name that is cut here is printed in one piece elsewhere.
    private boolean isPrintedJoined(String before, String after) {
        Matcher head = LAST_SIGNS.matcher(before);
        Matcher tail = FIRST_SIGNS.matcher(after);
        if (!head.find() || !tail.find()) {
            return false;
        }
        String end = tail.group().replaceAll("[.)\\]]++$", "");
        return after.startsWith("(") && head.group().matches(".*\\p{Lu}\\p{Ll}?\\d")
                || (!end.isEmpty()
                        && text.contains(head.group() + end)
                        && !text.contains(head.group() + "-" + end));
    }

    /// `state-of-the-` is a compound already, so its last hyphen is one too.
    private static boolean compound(String before, int start) {
        return start >= 2
                && "-‐‑".indexOf(before.charAt(start - 1)) >= 0
                && Character.isLetter(before.charAt(start - 2));
    }

    private boolean decide(String head, String tail, boolean compound) {
        int joined = times(head + tail);
        int hyphenated = times(head + "-" + tail);
        if (joined != hyphenated) {
            return hyphenated > joined;
        }
        if (compound && !isKnown(head + tail)) {
            return true;
        }
        if (Compounds.isHyphenated(head, tail)) {
            return true;
        }
        return isKnown(head) && isKnown(tail) && head.length() > 2 && tail.length() > 2;
    }

    private int times(String word) {
        return counts.getOrDefault(key(word), 0);
    }

    private boolean isKnown(String word) {
        return counts.containsKey(key(word));
    }

    private static boolean hasDigitOrInnerCapital(String word) {
        return word.chars().anyMatch(Character::isDigit)
                || word.chars().skip(1).anyMatch(Character::isUpperCase);
    }
}
