package org.heterograph.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The classes of words by name, and the expressions that are written with them.
final class WordClasses {
    private static final Pattern NAMED = Pattern.compile("\\{(?<name>[a-z_]{2,40})\\}");

    /// How deep classes stand in classes.
    private static final int DEPTH = 5;

    private final Map<String, WordClass> byName = new LinkedHashMap<>();

    WordClasses(List<WordClass> classes) {
        for (WordClass it : classes) {
            if (byName.putIfAbsent(it.name(), it) != null) {
                throw new InvalidVocabularyException(it.name(), "names two classes of words");
            }
        }
        byName.values().forEach(it -> expanded(it.alternatives(), " "));
    }

    List<WordClass> all() {
        return List.copyOf(byName.values());
    }

    WordClass named(String name) {
        WordClass found = byName.get(name);
        if (found == null) {
            throw new InvalidVocabularyException(
                    name, "is no class of words in ontology/; the grammar reads it");
        }
        return found;
    }

    /// The expression with the words of classes in their place.
    ///
    /// @param blank what stands for a blank in the words
    String expanded(String expression, String blank) {
        String expanded = expression;
        for (int depth = 0; depth <= DEPTH; depth++) {
            Matcher named = NAMED.matcher(expanded);
            if (!named.find()) {
                return expanded;
            }
            expanded = named.replaceAll(it -> Matcher.quoteReplacement(words(it, blank)));
        }
        throw new InvalidVocabularyException(expression, "names a class that names itself");
    }

    private String words(MatchResult it, String blank) {
        return named(it.group("name")).alternatives().replace(" ", blank);
    }
}
