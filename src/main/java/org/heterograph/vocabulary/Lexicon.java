package org.heterograph.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds labels of concepts in running text, whatever their case, hyphens and plural.
///
/// Words of up to five letters with a capital beyond the first (`CV`, `XRD`) are acronyms: their
/// case counts. The longest label at a place wins; that of a scheme's concept `none` hides what it
/// holds (`SEI film` is no film).
public final class Lexicon {
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    private record Entry(List<String> words, Concept concept) {}

    private record Word(int start, int end, String key) {}

    /// A label found.
    ///
    /// @param start in the text's UTF-16 units
    public record Match(int start, int end, Concept concept) {}

    Lexicon(List<Concept> concepts) {
        for (Concept concept : concepts) {
            for (String label : concept.labels()) {
                List<String> words = words(label).stream().map(Word::key).toList();
                if (!words.isEmpty()) {
                    byFirstWord
                            .computeIfAbsent(words.getFirst(), k -> new ArrayList<>())
                            .add(new Entry(words, concept));
                }
            }
        }
        byFirstWord
                .values()
                .forEach(
                        entries ->
                                entries.sort(
                                        Comparator.comparingInt((Entry e) -> e.words().size())
                                                .reversed()));
    }

    /// The labels in the text, in order, not overlapping.
    public List<Match> find(String text) {
        List<Word> words = words(text);
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Optional<Entry> entry = longestAt(words, i);
            if (entry.isPresent()) {
                int last = i + entry.get().words().size() - 1;
                Concept concept = entry.get().concept();
                if (!concept.isNone()) {
                    found.add(new Match(words.get(i).start(), words.get(last).end(), concept));
                }
                i = last + 1;
            } else {
                i++;
            }
        }
        return found;
    }

    private Optional<Entry> longestAt(List<Word> words, int at) {
        return byFirstWord.getOrDefault(words.get(at).key(), List.of()).stream()
                .filter(entry -> matches(entry.words(), words, at))
                .findFirst();
    }

    private static boolean matches(List<String> label, List<Word> words, int at) {
        if (at + label.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < label.size(); i++) {
            if (!label.get(i).equals(words.get(at + i).key())) {
                return false;
            }
        }
        return true;
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(new Word(start, i, key(text.substring(start, i))));
                start = -1;
            }
        }
        return words;
    }

    private static String key(String word) {
        if (isAcronym(word)) {
            return word.length() > 2 && word.endsWith("s")
                    ? word.substring(0, word.length() - 1)
                    : word;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() > 4 && lower.endsWith("ies")) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        boolean plural =
                lower.length() > 4
                        && lower.endsWith("s")
                        && !lower.endsWith("ss")
                        && !lower.endsWith("is")
                        && !lower.endsWith("us");
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static boolean isAcronym(String word) {
        return word.length() <= 5 && word.chars().skip(1).anyMatch(Character::isUpperCase);
    }
}
