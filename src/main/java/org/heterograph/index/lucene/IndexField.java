package org.heterograph.index.lucene;

import org.heterograph.index.Kind;
import org.heterograph.search.Field;

import java.util.Locale;
import java.util.Set;

/// Names of Lucene's fields.
final class IndexField {
    /// `entry`, or `paper` for the document that says which papers are held.
    static final String ROLE = "role";

    static final String ENTRY = "entry";
    static final String PAPER = "paper";

    /// The file whose entry it is, to sort by.
    static final String ORDER = "order";

    /// The entry's number, to sort by.
    static final String RANK = "rank";

    /// The entry's paper and number in one, to be looked up by.
    static final String ID = "id";

    /// In [#ROLE]: a sentence of a passage with its meaning.
    static final String SENTENCE = "sentence";

    /// In [#ROLE]: says that the sentences of a paper have their meanings.
    static final String UNDERSTOOD = "understood";

    /// Meaning of a sentence, in the space of the embedder whose name follows.
    static final String VECTOR = "vector.";

    /// Year of the paper, to sort by; absent where it is not known.
    static final String YEAR = "year";

    /// In the document of a paper: names it can be completed to, see [Completions].
    static final String COMPLETION = "completion";

    /// Where the sentence begins and ends in the words of its passage.
    static final String FROM = "from";

    static final String TO = "to";

    static final String NUMBER = "number";
    static final String DIGEST = "digest";

    static final String TEXT = "text";
    static final String CONTEXT = "context";
    static final String TITLE = "title";

    /// Before the names of fields that hold the words of facts: a fact says again what a passage
    /// says, and must not count as one more that says it.
    private static final String OF_FACTS = "fact.";

    static final String SECTION = "section";
    static final String FACT = "fact";
    static final String WORDS = "words";

    /// Fields whose values are found by their words too.
    static final Set<Field> WORDED =
            Set.of(Field.TITLE, Field.AUTHOR, Field.JOURNAL, Field.SECTION);

    /// Before the names of fields that hold values as they are.
    static final String EXACT = "value.";

    private IndexField() {}

    /// A field of words, of passages or of facts.
    static String of(String field, Kind kind) {
        return kind == Kind.FACT ? OF_FACTS + field : field;
    }

    /// Values of a field as they are, in lower case.
    static String exact(Field field) {
        return EXACT + field.key();
    }

    /// Values of a field as words.
    static String words(Field field) {
        return "words." + field.key();
    }

    /// Numbers of a dimension, or those of a property.
    static String numbers(String dimension, String property) {
        return "number." + dimension + (property.isEmpty() ? "" : "." + property);
    }

    /// Names an entry.
    static String id(String paper, int number) {
        return paper + ":" + number;
    }

    static String folded(String value) {
        return value.toLowerCase(Locale.ROOT);
    }
}
