package org.heterograph.index.lucene.document;

import org.apache.lucene.index.Term;
import org.heterograph.index.Kind;
import org.heterograph.index.Meaning.Piece;
import org.heterograph.search.Field;

import java.util.Locale;
import java.util.Set;

/// Names of Lucene's fields.
public final class IndexField {
    /// `entry`, or `paper` for the document that says which papers are held.
    public static final String ROLE = "role";

    public static final String ENTRY = "entry";
    public static final String PAPER = "paper";

    /// The file whose entry it is as a number, to sort by, see [#order].
    public static final String ORDER = "order";

    /// The entry's number, to sort by.
    public static final String RANK = "rank";

    /// The entry's paper and number in one, to be looked up by.
    public static final String ID = "id";

    /// In [#ROLE]: a sentence of a passage with its meaning.
    public static final String SENTENCE = "sentence";

    /// In [#ROLE]: says that the sentences of a paper have their meanings.
    public static final String UNDERSTOOD = "understood";

    /// Meaning of a sentence, in the space of the embedder whose name follows.
    public static final String VECTOR = "vector.";

    /// Of a sentence: the passage that it is of, as [#ID] names it.
    public static final String PASSAGE = "passage";

    /// Of a sentence: what its pieces mean, see [Signs]; and which pieces it has.
    private static final String PIECES = "pieces.";

    private static final String PIECE = "piece.";

    /// Year of the paper, to sort by; absent where it is not known.
    public static final String YEAR = "year";

    /// In the document of a paper: names it can be completed to, see [Completions].
    static final String COMPLETION = "completion";

    /// Where the sentence begins and ends in the words of its passage.
    public static final String FROM = "from";

    public static final String TO = "to";

    static final String NUMBER = "number";
    public static final String DIGEST = "digest";

    public static final String TEXT = "text";
    public static final String CONTEXT = "context";
    public static final String TITLE = "title";

    /// Before the names of fields that hold the words of facts: a fact says again what a passage
    /// says, and must not count as one more that says it.
    private static final String OF_FACTS = "fact.";

    public static final String SECTION = "section";
    public static final String FACT = "fact";
    public static final String WORDS = "words";

    /// Fields whose values are found by their words too.
    public static final Set<Field> WORDED =
            Set.of(Field.TITLE, Field.AUTHOR, Field.JOURNAL, Field.SECTION);

    /// Before the names of fields that hold values as they are.
    static final String EXACT = "value.";

    private static final int ORDER_DIGITS = 16;

    private IndexField() {}

    /// A field of words, of passages or of facts.
    public static String of(String field, Kind kind) {
        return kind == Kind.FACT ? OF_FACTS + field : field;
    }

    /// Values of a field as they are, in lower case.
    public static String exact(Field field) {
        return EXACT + field.key();
    }

    /// Values of a field as words.
    public static String words(Field field) {
        return "words." + field.key();
    }

    /// Numbers of a dimension, or those of a property.
    public static String numbers(String dimension, String property) {
        return "number." + dimension + (property.isEmpty() ? "" : "." + property);
    }

    /// The first sixteen digits of a file's name as a number that sorts as the name does: compared
    /// without a look into a dictionary. Two of a million papers have the same in one library of
    /// thirty million.
    public static long order(String paper) {
        return Long.parseUnsignedLong(paper, 0, ORDER_DIGITS, 16) ^ Long.MIN_VALUE;
    }

    /// The meanings of pieces in the space of an embedder.
    public static String pieces(String embedder) {
        return PIECES + embedder;
    }

    /// A piece that a sentence has, as an embedder cuts it.
    public static Term piece(String embedder, Piece piece) {
        return new Term(PIECE + embedder, Integer.toString(piece.number()));
    }

    /// Names an entry.
    ///
    /// @param order of its paper
    public static String id(long order, int number) {
        return Long.toString(order, Character.MAX_RADIX) + ":" + number;
    }

    public static String folded(String value) {
        return value.toLowerCase(Locale.ROOT);
    }
}
