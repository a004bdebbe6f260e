package org.heterograph.reader.front;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Guesses the language of a text by its most common small words.
public final class LanguageGuess {
    private static final Map<String, List<String>> SMALL_WORDS =
            new TreeMap<>(
                    Map.of(
                            "en", List.of("the", "of", "and", "with", "is", "for"),
                            "de", List.of("der", "die", "und", "mit", "ist", "von"),
                            "fr", List.of("le", "les", "et", "des", "est", "une"),
                            "es", List.of("el", "los", "y", "del", "una", "por")));

    private static final int LEAST = 5;

    private LanguageGuess() {}

    /// A BCP 47 tag, empty for texts too short to tell.
    public static Optional<String> of(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]++"));
        Optional<String> best = Optional.empty();
        long most = LEAST - 1;
        for (Map.Entry<String, List<String>> language : SMALL_WORDS.entrySet()) {
            long count = words.stream().filter(language.getValue()::contains).count();
            if (count > most) {
                most = count;
                best = Optional.of(language.getKey());
            }
        }
        return best;
    }
}
