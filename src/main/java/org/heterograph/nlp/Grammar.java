package org.heterograph.nlp;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The tree of a sentence: which word belongs to which, and as what.
///
/// @param words one dependency a token, in the order of the tokens
public record Grammar(List<Dependency> words) {
    public Grammar {
        words = List.copyOf(words);
    }

    public int governor(int word) {
        return words.get(word).governor();
    }

    public String relation(int word) {
        return words.get(word).relation();
    }

    /// The words that belong to a word by one of the relations, in their order.
    public IntStream dependents(int word, Predicate<String> relation) {
        return IntStream.range(0, words.size())
                .filter(it -> governor(it) == word && relation.test(relation(it)));
    }

    public Optional<Integer> dependent(int word, String... relations) {
        List<String> wanted = List.of(relations);
        return dependents(word, wanted::contains).boxed().findFirst();
    }

    /// The word, what it belongs to, and so on up to the root; a tree has no circles, and no walk
    /// is longer than the sentence.
    public Stream<Integer> upwards(int word) {
        return Stream.iterate(word, it -> it >= 0, this::governor).limit(words.size());
    }

    /// Whether one word is the other or stands somewhere below it.
    public boolean isWithin(int word, int top) {
        return upwards(word).anyMatch(it -> it == top);
    }
}
