package org.heterograph.mention.own;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names that a paper makes of its names for other samples: those of one series (`HC-900` beside
/// `HC-1100`), with a part ahead (`P-HC`) and with parts behind (`HC/SP-AL`, `HC/SP (5%)-AL`).
final class DerivedNames {
    private static final Pattern WORD =
            Pattern.compile(
                    "(?<![\\p{L}\\d/@–-])[A-Za-z\\d][\\p{L}\\d@/.·+_‐–-]{1,22}+"
                            + "(?:\\s?\\(\\d{1,2}(?:\\.\\d)?\\s?%\\)[‐–-][A-Z]{1,4}(?![\\p{L}\\d]))?");

    private static final Pattern SERIES = Pattern.compile("(?<stem>.{2,18})[‐-]\\d{1,4}");

    private static final Pattern AHEAD =
            Pattern.compile("(?:[A-Za-z][A-Za-z]{0,3}[-‐–]){1,2}|[a-z]{4,10}[-‐]");

    private static final Pattern BEHIND =
            Pattern.compile(
                    "(?:[/@‐–-](?:C|[A-Z]{2,4}s?|\\d{1,4})|_[A-Za-z\\d]{1,8}){1,3}(?:\\s?\\(\\d{1,2}(?:\\.\\d)?\\s?%\\)[‐–-][A-Z]{1,4})?");

    /// What can only tell one sample from another: `NVP_B`, `NVP-2`.
    private static final Pattern NUMBER =
            Pattern.compile("[‐–-]\\d{1,4}|(?:_[A-Za-z\\d]{1,8}){1,3}");

    /// A number of a series glued to the name: `NMO@Nb2` beside `NMO@Nb3`.
    private static final Pattern GLUED = Pattern.compile("(?<=[A-Za-z])\\d{1,2}");

    private static final int LEAST_USES = 2;

    private final Map<String, Integer> uses = new TreeMap<>();
    private final Set<String> things = new TreeSet<>();

    /// Counts the words of a text, and which of them are spoken of as a thing.
    void count(String text) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String name = word.group().replaceFirst("[.·/+_–-]+$", "");
            uses.merge(name, 1, Integer::sum);
            if (CoinedNames.isSpokenOf(text, word.start() + name.length())) {
                things.add(name);
            }
        }
    }

    /// The names made of those that are known.
    Set<String> of(Set<String> coined, Set<String> known) {
        Set<String> stems = new TreeSet<>();
        for (String name : coined) {
            Matcher series = SERIES.matcher(name);
            if (series.matches()) {
                stems.add(series.group("stem"));
            }
        }
        Set<String> found = new TreeSet<>();
        for (String word : uses.keySet()) {
            if (isOfSeries(word, stems) || isMade(word, coined, known)) {
                found.add(word);
            }
        }
        return found;
    }

    private static boolean isOfSeries(String word, Set<String> stems) {
        Matcher series = SERIES.matcher(word);
        return series.matches() && stems.contains(series.group("stem"));
    }

    private boolean isMade(String word, Set<String> coined, Set<String> known) {
        if (uses.getOrDefault(word, 0) < LEAST_USES) {
            return false;
        }
        return coined.stream().anyMatch(it -> isMadeOf(word, it))
                || known.stream().anyMatch(it -> isNumbered(word, it))
                || coined.stream().anyMatch(it -> isOneOfSeveral(word, it))
                || things.contains(word) && known.stream().anyMatch(it -> isMadeOf(word, it));
    }

    private boolean isOneOfSeveral(String word, String base) {
        return isGlued(word, base)
                && uses.entrySet().stream()
                        .filter(it -> it.getValue() >= LEAST_USES)
                        .anyMatch(it -> isGlued(it.getKey(), base) && !it.getKey().equals(word));
    }

    private static boolean isGlued(String word, String base) {
        return word.startsWith(base)
                && GLUED.matcher(word)
                        .region(base.length(), word.length())
                        .useTransparentBounds(true)
                        .matches();
    }

    private static boolean isNumbered(String word, String base) {
        return word.startsWith(base) && NUMBER.matcher(word.substring(base.length())).matches();
    }

    private static boolean isMadeOf(String word, String base) {
        if (word.length() <= base.length()) {
            return false;
        }
        int at = word.indexOf(base);
        String ahead = at < 0 ? "" : word.substring(0, at);
        String behind = at < 0 ? "" : word.substring(at + base.length());
        return at >= 0
                && (ahead.isEmpty() || AHEAD.matcher(ahead).matches())
                && (behind.isEmpty() || BEHIND.matcher(behind).matches());
    }

    /// The words of a text that may be such names.
    static Matcher words(String text) {
        return WORD.matcher(text);
    }
}
