package org.heterograph.vocabulary;

import java.util.Set;
import java.util.regex.Pattern;

/// Expressions of the grammar of sentences, made once of what code knows (the shape of a sentence)
/// and what `ontology/` knows (the words of the field).
///
/// ```java
/// private static final Pattern MADE_AT = Wording.pattern("(?i)\\b{making}[^,;]{0,50}$");
/// ```
///
/// The words are those of [VocabularyReader#read()], one vocabulary a process: such an expression
/// is a constant of the rule that it belongs to.
public final class Wording {
    private Wording() {}

    /// @param expression a regular expression with `{name}` for any of the words of a class
    /// @throws InvalidVocabularyException naming the class that the vocabulary lacks
    public static Pattern pattern(String expression) {
        return VocabularyReader.read().pattern(expression);
    }

    /// The words of a class that are looked up whole: lemmas, names of concepts and kinds.
    ///
    /// @throws InvalidVocabularyException naming the class that the vocabulary lacks
    public static Set<String> words(String name) {
        return Set.copyOf(VocabularyReader.read().words(name));
    }
}
