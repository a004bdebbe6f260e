package org.heterograph.vocabulary;

import java.util.List;

/// Words of the field that the grammar of sentences takes for one another: what samples are called
/// beside their names, verbs of making, what is no property of a material.
///
/// A word is a regular expression in which a blank stands for any white space and `{carrier}` for
/// the words of that class.
///
/// @param name last part of its IRI, by which expressions name it
/// @param label for people
/// @param readBy what in a sentence it decides
/// @param words in the order in which they are tried
/// @param examples sentences in which one of the words stands; each is a test
public record WordClass(
        String name, String label, String readBy, List<String> words, List<String> examples) {
    public WordClass {
        words = List.copyOf(words);
        examples = List.copyOf(examples);
        if (name.isBlank() || words.isEmpty()) {
            throw new IllegalArgumentException("no class of words: " + name);
        }
    }

    /// One expression for any of the words.
    String alternatives() {
        return "(?:" + String.join("|", words) + ")";
    }
}
