package org.heterograph.index.lucene;

import org.heterograph.search.Field;

import java.util.Locale;

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

    static final String NUMBER = "number";
    static final String DIGEST = "digest";

    static final String TEXT = "text";
    static final String CONTEXT = "context";
    static final String TITLE = "title";

    /// The words of title and abstract once more.
    static final String LEAD = "lead";

    static final String SECTION = "section";
    static final String FACT = "fact";
    static final String WORDS = "words";

    private IndexField() {}

    /// Values of a field as they are, in lower case.
    static String exact(Field field) {
        return "value." + field.key();
    }

    /// Values of a field as words.
    static String words(Field field) {
        return "words." + field.key();
    }

    /// Numbers of a dimension, or those of a property.
    static String numbers(String dimension, String property) {
        return "number." + dimension + (property.isEmpty() ? "" : "." + property);
    }

    static String folded(String value) {
        return value.toLowerCase(Locale.ROOT);
    }
}
